"""Opens a page in a real browser at several widths, by day and by night, and says what is wrong with it.

browser.py PAGE FOLDER [WIDTH…]: writes screenshots to FOLDER and one JSON object to standard output: violations of
axe-core, errors on the console, requests that left the page, and how long it took to load.
"""
import base64
import json
import pathlib
import sys

import axe_core_python
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

AXE = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
HEIGHTS = {360: 780, 768: 1024, 1280: 800, 3840: 2160}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def browser():
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                     "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND"]:
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    # A busy machine may take long; what the page itself takes is measured apart.
    driver.set_page_load_timeout(240)
    driver.set_script_timeout(240)
    return driver


def requests(driver, url):
    """The addresses that the page asked for, beyond its own."""
    asked = []
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            address = message["params"]["request"]["url"]
            if address.split("#")[0] != url and address != "about:blank" and not address.startswith("data:"):
                asked.append(address)
    return asked


def violations(driver):
    driver.execute_script(AXE)
    found = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, arguments[0]).then(done, e => done({violations: [{id: String(e), nodes: []}]}))", RULES)
    return [{"rule": v["id"], "help": v.get("help"), "where": [n["target"] for n in v["nodes"]][:5],
             "what": [n.get("failureSummary", "")[:300] for n in v["nodes"]][:2]} for v in found["violations"]]


def loading(driver, url):
    """Opens the page; in milliseconds, until all of it was there."""
    driver.get("about:blank")
    driver.get(url)
    return driver.execute_script(
        "const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd - t.startTime")


def look(driver, url, width, scheme, folder):
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia",
                           {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": HEIGHTS.get(width, 900), "deviceScaleFactor": 1, "mobile": width < 600})
    load = min(loading(driver, url) for _ in range(2))
    page = driver.execute_script(
        "return {width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight}")
    shot = driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})["data"]
    name = f"{width}-{scheme}"
    (folder / f"{name}-first.png").write_bytes(base64.b64decode(shot))
    for details in ("figure details", ".group"):
        driver.execute_script(f"document.querySelectorAll('{details}').forEach((d, i) => d.open = i < 2)")
    result = {"width": width, "scheme": scheme, "load": round(load), "overflow": page["width"] > width,
              "violations": violations(driver), "requests": requests(driver, url),
              "console": [e["message"] for e in driver.get_log("browser")]}
    driver.execute_script("document.querySelectorAll('details').forEach(d => d.open = false); scrollTo(0, 0)")
    height = min(driver.execute_script("return document.documentElement.scrollHeight"), 16000 if width < 3000 else 9000)
    whole = driver.execute_cdp_cmd("Page.captureScreenshot", {
        "format": "png", "captureBeyondViewport": True,
        "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1 if width < 3000 else 0.5}})["data"]
    (folder / f"{name}-whole.png").write_bytes(base64.b64decode(whole))
    return result


def main(page, folder, *widths):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    url = pathlib.Path(page).resolve().as_uri()
    driver = browser()
    try:
        looks = [look(driver, url, width, scheme, folder)
                 for width in [int(w) for w in widths] or [360, 1280, 3840] for scheme in ("light", "dark")]
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
        pdf = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"]
        (folder / "print.pdf").write_bytes(base64.b64decode(pdf))
    finally:
        driver.quit()
    json.dump(looks, sys.stdout, ensure_ascii=False, indent=1)


main(*sys.argv[1:])
