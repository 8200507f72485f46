"""FastAPI on uvicorn, as many would begin: the files of a folder in memory.

usage: python app.py PORT WORKERS FOLDER
"""

import os
import pathlib
import sys

import uvicorn
from fastapi import FastAPI, Response

folder = pathlib.Path(os.environ.setdefault("FOLDER", sys.argv[-1]))
contents = {f"/{path.relative_to(folder)}": path.read_bytes() for path in folder.rglob("*") if path.is_file()}
app = FastAPI()


@app.get("/{path:path}")
async def read(path: str) -> Response:
    content = contents.get(f"/{path}")
    return Response(content, 404 if content is None else 200, media_type="application/json")


if __name__ == "__main__":
    uvicorn.run(
        "app:app", host="127.0.0.1", port=int(sys.argv[1]), workers=int(sys.argv[2]), log_level="warning",
        access_log=False, app_dir=str(pathlib.Path(__file__).parent))
