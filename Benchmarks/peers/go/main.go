// Go's own server: the files of a folder in memory, each with its entity tag.
// usage: go run . PORT WORKERS FOLDER
package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"
)

func main() {
	workers, _ := strconv.Atoi(os.Args[2])
	runtime.GOMAXPROCS(workers)
	folder := os.Args[3]
	mux := http.NewServeMux()
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(path, ".gz") {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		tag := fmt.Sprintf("\"%x\"", sha256.Sum256(content))
		length := strconv.Itoa(len(content))
		mux.HandleFunc(strings.TrimPrefix(path, folder), func(answer http.ResponseWriter, request *http.Request) {
			answer.Header().Set("Content-Type", "application/json")
			answer.Header().Set("ETag", tag)
			if request.Header.Get("If-None-Match") != "" {
				http.ServeContent(answer, request, "", time.Time{}, bytes.NewReader(content))
				return
			}
			answer.Header().Set("Content-Length", length)
			answer.Write(content)
		})
		return nil
	})
	if err == nil {
		err = http.ListenAndServe("127.0.0.1:"+os.Args[1], mux)
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
