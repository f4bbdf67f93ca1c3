# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pupil sees: a real browser on the hub's own page, through Apache, before and after."""
import base64
import hashlib
import io
import ssl
import subprocess

import pytest
from PIL import Image, ImageChops, ImageStat
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

from conftest import TOP
from test_lab import https
from visit import screenshot

pytest_plugins = ["visit"]

PAGE = "https://desktop.school.example:8443/desktop/classroom"
STATUS = "return document.getElementById('noVNC_status').innerText"
IS_ERROR = "return document.getElementById('noVNC_status').className.includes('noVNC_status_error')"
IS_CONNECTED = "return document.documentElement.classList.contains('noVNC_connected')"
STYLE = "const style = id => getComputedStyle(document.getElementById(id)); "
IS_READY = "style('noVNC_transition').visibility == 'hidden' && "
SHOWS_STATUS = STYLE + "return " + IS_READY + "style('noVNC_status').opacity == 1"
SHOWS_DESKTOP = STYLE + "return " + IS_READY + "style('noVNC_status').visibility == 'hidden'"
CANVAS = "const c = document.querySelector('#noVNC_container canvas'); return c && c.toDataURL('image/png')"
NAMES = "MAP desktop.school.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
    "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--window-size=1280,900", f"--host-resolver-rules={NAMES}"]


def openssl(*words, input):
    return subprocess.run(["openssl", *words], input=input, capture_output=True, check=True).stdout


def key_of_the_site(lab):
    """The fingerprint of the key that Apache shows, after Python has found its certificate good."""
    with https(lab, "desktop.school.example") as web:
        certificate = ssl.DER_cert_to_PEM_cert(web.wire.getpeercert(binary_form=True))
    public = openssl("x509", "-noout", "-pubkey", input=certificate.encode())
    bare = openssl("pkey", "-pubin", "-outform", "DER", input=public)
    return base64.b64encode(hashlib.sha256(bare).digest()).decode()


@pytest.fixture
def browser(lab, tmp_path):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    trust = f"--ignore-certificate-errors-spki-list={key_of_the_site(lab)}"
    for flag in [*FLAGS, trust, f"--user-data-dir={tmp_path / 'profile'}"]:
        options.add_argument(flag)
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    driver = webdriver.Chrome(options, Service("/usr/bin/chromedriver", env=environment))
    try:
        yield driver
    finally:
        driver.quit()


def keep(browser, name):
    folder = TOP / "build/test-results/screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    assert browser.save_screenshot(str(folder / f"{name}.png"))


def wait(browser, script):
    return WebDriverWait(browser, 30, 0.1).until(lambda driver: driver.execute_script(script))


def canvas(browser):
    data = browser.execute_script(CANVAS)
    return Image.open(io.BytesIO(base64.b64decode(data.partition(",")[2]))).convert("RGB")


def difference(one, other):
    """The mean difference of a colour, from 0 to 255."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def test_before_the_page_opens_and_the_desktop_does_not(lab, browser):
    browser.get(PAGE)
    assert wait(browser, IS_ERROR) and wait(browser, SHOWS_STATUS)
    keep(browser, "browser-before")
    assert browser.title == "noVNC"
    assert browser.execute_script(STATUS) == "Failed to connect to server"
    assert not browser.execute_script(IS_CONNECTED)


def test_after_apply_the_desktop_is_in_the_browser(lab, visit, browser):
    assert visit("deploy")("apply", "--yes").returncode == 0
    browser.get(PAGE)
    assert wait(browser, IS_CONNECTED)
    desktop = screenshot(lab)
    WebDriverWait(browser, 30, 0.2).until(lambda driver: canvas(driver).size == desktop.size)
    WebDriverWait(browser, 30, 0.2).until(lambda driver: difference(canvas(driver), desktop) < 4)
    assert wait(browser, SHOWS_DESKTOP)
    keep(browser, "browser-after")
    seen = canvas(browser)
    assert len(seen.getcolors(1 << 20)) > 20
    assert all(abs(a - b) < 2 for a, b in zip(ImageStat.Stat(seen).mean, ImageStat.Stat(desktop).mean))
    assert not browser.execute_script(IS_ERROR)


def test_after_undo_the_desktop_is_gone_from_the_browser_again(lab, visit, browser):
    assert visit("deploy")("apply", "--yes").returncode == 0
    assert visit("deploy")("undo", "--yes").returncode == 0
    browser.get(PAGE)
    assert wait(browser, IS_ERROR)
    assert not browser.execute_script(IS_CONNECTED)
