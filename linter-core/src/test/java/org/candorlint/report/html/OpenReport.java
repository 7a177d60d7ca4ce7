package org.candorlint.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candorlint.finding.CheckReport;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;

/** A report in the browser. */
final class OpenReport {

    private final ChromeDriver browser;
    private final Path folder;

    OpenReport(ChromeDriver browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /** Opens a report, at an address within it such as {@code #findings}. */
    OpenReport open(CheckReport report, String hash) {
        return open(HtmlReport.ofFindings(List.of()), report, hash);
    }

    OpenReport open(HtmlReport format, CheckReport report, String hash) {
        Path file = folder.resolve("report.html");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            format.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        browser.get("about:blank");
        messages();
        browser.get(file.toUri() + hash);
        return this;
    }

    String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    int count(String selector) {
        return browser.findElements(By.cssSelector(selector)).size();
    }

    boolean shows(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Whether an element is where its scrolled pane shows it, once the page has come to rest. */
    boolean inSight(String selector, String pane) {
        return (boolean) runAsync("""
                const [element, pane] = ['%s', '%s'].map((one) => document.querySelector(one));
                const done = arguments[0];
                const rest = (frames) => frames > 0 ? requestAnimationFrame(() => rest(frames - 1)) : done(
                    element.getBoundingClientRect().top >= pane.getBoundingClientRect().top
                        && element.getBoundingClientRect().bottom <= pane.getBoundingClientRect().bottom);
                rest(10);
                """.formatted(selector, pane));
    }

    OpenReport click(String selector) {
        browser.findElement(By.cssSelector(selector)).click();
        return this;
    }

    OpenReport choose(String select, String value) {
        return click("#" + select + " option[value='" + value + "']");
    }

    OpenReport type(String selector, String text) {
        browser.findElement(By.cssSelector(selector)).sendKeys(text);
        return this;
    }

    /** Keys to whatever has the focus. */
    OpenReport press(CharSequence... keys) {
        browser.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    OpenReport escape() {
        return press(Keys.ESCAPE);
    }

    String hash() {
        return String.valueOf(run("return location.hash"));
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(((JavascriptExecutor) browser).executeScript(script, arguments), "nothing");
    }

    Object runAsync(String script) {
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return Objects.requireNonNullElse(browser.executeAsyncScript(script), "nothing");
    }

    OpenReport back() {
        browser.navigate().back();
        return this;
    }

    /** With or without a dark screen, and on screen or on paper. */
    OpenReport as(String medium, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    OpenReport wide(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Without or with a script engine. */
    OpenReport scripts(boolean on) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** What the page wrote to the console since it was last asked: errors of scripts, and what the policy refused. */
    List<String> messages() {
        return browser.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that the browser asked for since it was last asked. */
    List<String> requests() {
        return browser.manage().logs().get("performance").getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** What the accessibility checker finds wrong, each with the elements concerned. */
    Object barriers() {
        run(checker());
        return runAsync("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'] }).then(
                    (found) => done(found.violations.map((one) =>
                        one.id + ': ' + one.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | '))),
                    (failure) => done([String(failure)]));
                """);
    }

    private static String checker() {
        try (InputStream in = Objects.requireNonNull(OpenReport.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
