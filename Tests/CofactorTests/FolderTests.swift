import Glibc
import Testing

@testable import cofactor

@Suite struct FolderTests {
    /// A folder of its own for each test, which goes with it.
    private final class Scratch {
        let path: String
        private var made: [String] = []

        init() {
            var pattern = Array("/tmp/cofactor-folder-XXXXXX".utf8CString)
            unsafe mkdtemp(&pattern)
            path = String(decoding: pattern.dropLast().map(UInt8.init), as: UTF8.self)
        }

        deinit { for path in made.reversed() + [path] { unsafe remove(path) } }

        func write(_ text: String, to name: String) {
            let folders = name.split(separator: "/").dropLast()
            for count in folders.indices {
                make(folders[...count].joined(separator: "/")) { unsafe mkdir($0, 0o700) }
            }
            make(name) { path in
                guard let file = unsafe fopen(path, "w") else { return -1 }
                unsafe fputs(text, file)
                return unsafe fclose(file)
            }
        }

        func link(_ name: String, to target: String) {
            make(name) { unsafe symlink(target, $0) }
        }

        func pipe(_ name: String) { make(name) { unsafe mkfifo($0, 0o600) } }

        /// What is there already stays.
        private func make(_ name: String, _ call: (String) -> Int32) {
            if call("\(path)/\(name)") == 0 { made.append("\(path)/\(name)") }
        }
    }

    @Test func `a folder that does not exist is told`() {
        #expect {
            try Folder("/nowhere/at/all", followsLinks: false)
        } throws: { "\($0)" == "/nowhere/at/all: No such file or directory" }
    }

    @Test func `a link in a loop is told`() throws {
        let scratch = Scratch()
        scratch.write("a", to: "sub/a.txt")
        scratch.link("sub/up", to: "..")
        #expect {
            try Folder(scratch.path, followsLinks: true)
        } throws: { "\($0)".contains("nested too deep") }
    }

    @Test func `links are not followed, neither of files nor of folders`() throws {
        let outside = Scratch()
        outside.write("secret", to: "secret.txt")
        let scratch = Scratch()
        scratch.write("a", to: "a.txt")
        scratch.write("b", to: "sub/b.txt")
        scratch.link("file", to: "\(outside.path)/secret.txt")
        scratch.link("folder", to: outside.path)
        scratch.link("inside", to: "a.txt")
        scratch.link("sub/up", to: "..")
        scratch.link("nowhere", to: "gone")
        let folder = try Folder(scratch.path, followsLinks: false)
        #expect(folder.files.map(\.path) == ["a.txt", "sub/b.txt"])
        #expect(
            folder.leftOut.sorted() == ["file", "folder", "inside", "nowhere", "sub/up"])
    }

    @Test func `what is neither file nor folder is left out without waiting for it`() throws {
        let scratch = Scratch()
        scratch.pipe("pipe")
        let folder = try Folder(scratch.path, followsLinks: false)
        #expect(folder.files.isEmpty)
        #expect(folder.leftOut == ["pipe"])
    }

    @Test func `hidden files and folders are left out, but what is well known`() throws {
        let scratch = Scratch()
        for name in [".env", ".git/config", "sub/.secret", ".well-known/security.txt", "a"] {
            scratch.write(name, to: name)
        }
        let folder = try Folder(scratch.path, followsLinks: false)
        #expect(folder.files.map(\.path) == [".well-known/security.txt", "a"])
        #expect(folder.leftOut.isEmpty)
    }

    @Test func `more bytes than allowed are refused, exactly as many are not`() throws {
        let scratch = Scratch()
        scratch.write("12345", to: "a")
        scratch.write("67890", to: "b")
        #expect(throws: System.Failure.self) {
            try Folder(scratch.path, followsLinks: false, limit: 9)
        }
        #expect(try Folder(scratch.path, followsLinks: false, limit: 10).files.count == 2)
    }

    @Test func `files come in order, with their bytes, and only those with the ending`() throws {
        let scratch = Scratch()
        scratch.write("two", to: "b/2.json")
        scratch.write("one", to: "a.json")
        scratch.write("", to: "b/empty.json")
        scratch.write("no", to: "README")
        scratch.link("linked.json", to: "b/2.json")
        let folder = try Folder(scratch.path, suffix: ".json", followsLinks: true)
        let files = folder.files.map { "\($0.path)=\(String(decoding: $0.bytes, as: UTF8.self))" }
        #expect(files == ["a.json=one", "b/2.json=two", "b/empty.json=", "linked.json=two"])
    }
}
