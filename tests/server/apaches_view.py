# SPDX-License-Identifier: GPL-3.0-or-later
"""How Apache itself reads site files. Nothing here starts a server: Apache tests each file alone and prints what it has read.

This runs in the practice server, sent there by test_reader.py; there is nothing but Python's own library."""
import base64
import concurrent.futures
import io
import json
import pathlib
import re
import shutil
import subprocess
import tarfile

# No more than the files of a group need: each module costs time with each file.
GRAMMAR = "mpm_event authz_core authz_host env headers info macro proxy proxy_http rewrite setenvif ssl".split()
FIELD = GRAMMAR + """access_compat alias auth_basic authn_core authn_file authz_user deflate dir expires filter http2
    lbmethod_byrequests mime proxy_balancer proxy_fcgi proxy_wstunnel remoteip reqtimeout slotmem_shm socache_shmcb status
    substitute""".split()
DEBIAN = FIELD + """actions autoindex cache cache_disk cgid dav dav_fs dav_lock include mime_magic negotiation proxy_ajp proxy_connect
    proxy_ftp proxy_html userdir xml2enc""".split()
MODULES = {"grammar": GRAMMAR, "field": FIELD, "debian": DEBIAN}
NAMED_FILE = re.compile(rb"(?m)^\s*(?:SSL\w+(?:File|Path)|RewriteMap\s+\S+)\s+[\"']?(?:[a-z]+:)?(/[^\s\"'$]+)")


def main_lines(root, file):
    """The smallest main file that brings in one other; its last line is the only one that may fail."""
    group = file.relative_to(root).parts[0]
    return [
        f'ServerRoot "{root / group}"',
        f'DefaultRuntimeDir "{root}"',
        *(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES[group]),
        # Without a name Apache would ask for one in the network, each time.
        "ServerName localhost",
        "ErrorLog /dev/null",
        f'Include "{file}"']


def apache(environment, main, *words):
    return subprocess.run(["/usr/sbin/apache2", "-f", str(main), *words], env=environment, capture_output=True)


def unescaped(text):
    """The log's words, with the bytes that the log writes as \\xHH and the like."""
    letters = {"n": "\n", "t": "\t", "r": "\r", "v": "\v", "f": "\f", "b": "\b", "a": "\a"}
    return re.sub(r"\\(?:x(..)|(.))", lambda one: chr(int(one[1], 16)) if one[1] else letters.get(one[2], one[2]), text)


def view(environment, root, file, number):
    """What Apache makes of it: {"dump": lines}, or {"error": "LINE: words", "reading": whether it came before any directive ran}."""
    main = root / f"main-{number}.conf"
    main.write_text("\n".join(main_lines(root, file)) + "\n")
    done = apache(environment, main, "-t", "-D", "DUMP_CONFIG")
    said, shown = done.stderr.decode("latin-1"), done.stdout.decode("latin-1")
    to_it = rf"Syntax error on line \d+ of {re.escape(str(main))}"
    while_reading = re.search(rf"^apache2: {to_it}: Syntax error on line (\d+) of [^\n]*?: (.*)$", said, re.M)
    afterwards = re.search(r"^AH00526: Syntax error on line (\d+) of .*:\n(.*)$", said, re.M)
    found = while_reading or afterwards
    if found:
        return {"error": f"{found[1]}: {unescaped(found[2]).rstrip()}", "reading": bool(while_reading)}
    if done.returncode:
        return {"error": f"0: {said}", "reading": False}
    lines = shown.split("\n")[:-1]
    begins = next((n for n, line in enumerate(lines) if line.startswith("# In file: ") and line != f"# In file: {main}"), len(lines))
    return {"dump": lines[begins:]}


def first_missing(path):
    return next(one for one in [*reversed(path.parents), path] if not one.exists())


def stand_ins(files):
    """Certificates and map programs must be there for Apache's test. Those that are not are made, to be taken away again."""
    made = []
    for path in sorted({pathlib.Path(name.decode()) for file in files for name in NAMED_FILE.findall(file.read_bytes())}):
        if path.exists():
            continue
        made.append(first_missing(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
    return made


def remove(path):
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


def packed(folder):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as tar:
        tar.add(folder, arcname=folder.name)
    return base64.b64encode(data.getvalue()).decode()


def unpack(text, folder):
    with tarfile.open(fileobj=io.BytesIO(base64.b64decode(text))) as tar:
        tar.extractall(folder, filter="fully_trusted")


def views(root, sites):
    """Of all files of `sites` (packed folders), and of the server's own, each in a folder below `root` as it is here."""
    root = pathlib.Path(root)
    made = [first_missing(root)]
    root.mkdir(parents=True)
    try:
        for one in sites:
            unpack(one, root)
        shutil.copytree("/etc/apache2", root / "debian", symlinks=True)
        files = sorted([
            *root.glob("field/*.conf"), *root.glob("grammar/*.conf"), *root.glob("debian/*.conf"), *root.glob("debian/*-available/*.conf")])
        made += stand_ins(files)
        words = subprocess.run(["sh", "-c", ". /etc/apache2/envvars; env"], env={}, capture_output=True, text=True).stdout
        environment = dict(line.split("=", 1) for line in words.splitlines() if line.startswith(("APACHE_", "LANG=")))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            seen = pool.map(lambda one: view(environment, root, one[1], one[0]), enumerate(files))
            named = {str(file.relative_to(root)): its for file, its in zip(files, seen)}
        modules = {}
        for group in MODULES:
            main = root / "main.conf"
            main.write_text("\n".join(main_lines(root, root / group / "NAME.conf")[:-1]) + "\n")
            modules[group] = re.findall(r"(\w+) \((?:static|shared)\)", apache(environment, main, "-M").stdout.decode())
        version = subprocess.run(["/usr/sbin/apache2", "-v"], capture_output=True, text=True).stdout
        print(json.dumps({
            "views": named, "debian": packed(root / "debian"), "environment": environment,
            "modules": modules, "version": re.search(r"Apache/(\S+)", version)[1],
            "main": main_lines(root, root / "field/NAME.conf")}))
    finally:
        for path in made:
            remove(path)
