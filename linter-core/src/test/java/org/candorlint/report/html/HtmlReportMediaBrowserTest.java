package org.candorlint.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;

/** Hostile copy, no network, small screens, bad eyes, paper and no scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HtmlReportMediaBrowserTest {

    private final ChromeDriver browser;
    private final OpenReport report;

    // Not a temporary folder of JUnit's: a browser that has been told to go still writes for a moment.
    HtmlReportMediaBrowserTest() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser");
        browser = Chromium.open(folder.resolve("profile"));
        report = new OpenReport(browser, folder);
    }

    @BeforeAll
    void onAnOrdinaryScreen() {
        report.as("screen", "light").wide(1280);
    }

    @AfterAll
    void close() {
        browser.quit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#findings", "#f-wanted"})
    void hostile_copy_does_not_run(String hash) {
        report.open(Handmade.hostile(), hash);
        report.press("jk?");
        report.escape().type("#search", "hacked");

        assertThat(report.run("return String(window.hacked)")).isEqualTo("undefined");
        assertThat(report.count("#copy img, #detail img, #list img, svg[onload], script:not([type])"))
                .isZero();
        assertThat(report.text("#detail h2")).contains("<img src=x onerror=\"window.hacked=1\">");
        assertThat(report.messages()).isEmpty();
    }

    @Test
    void nothing_is_asked_of_the_network_and_nothing_could_be() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            report.requests();
            report.open(Handmade.small(), "#f-aa01");
            assertThat(report.requests()).isNotEmpty().allMatch(url -> url.startsWith("file:"));

            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            report.run("""
                    const add = (name, attributes, text) => {
                      const made = Object.assign(document.createElement(name), attributes);
                      made.append(text);
                      document.body.append(made);
                    };
                    add('img', { src: arguments[0] }, '');
                    add('script', { src: arguments[0] }, '');
                    add('script', {}, 'window.hacked = 1');
                    add('style', {}, 'body { background: url(' + arguments[0] + ') }');
                    add('iframe', { src: arguments[0] }, '');
                    """, address);
            Object fetched = report.runAsync("const done = arguments[0]; fetch('" + address
                    + "').then(() => done('fetched'), () => done('refused'))");

            assertThat(fetched).isEqualTo("refused");
            assertThat(report.run("return String(window.hacked)")).isEqualTo("undefined");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"light,1280", "dark,1280", "light,400", "dark,400"})
    void no_barriers_to_readers(String scheme, int width) {
        report.as("screen", scheme).wide(width);
        try {
            for (String hash : List.of("", "#findings", "#f-aa01", "#f-aa02", "#f-aa04")) {
                report.open(HtmlReport.withExcused(List.of("Left out 2 files.")), Handmade.small(), hash);
                assertThat(report.barriers()).as(hash).asInstanceOf(LIST).isEmpty();
            }
        } finally {
            onAnOrdinaryScreen();
        }
    }

    @Test
    void a_narrow_screen_shows_the_list_or_one_finding() {
        report.wide(400);
        try {
            report.open(Handmade.small(), "#findings");
            assertThat(report.shows("#list")).isTrue();
            assertThat(report.shows("#detail")).isFalse();

            report.click("#list .entry[data-finding=aa02]");
            assertThat(report.shows("#list")).isFalse();
            assertThat(report.shows("#detail h2")).isTrue();
            assertThat(report.shows("#copy mark.chosen")).isTrue();
            assertThat(report.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);

            assertThat(report.click("#detail .back").shows("#list")).isTrue();
        } finally {
            onAnOrdinaryScreen();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#f-aa02"})
    void paper_shows_the_overview_and_all_findings_and_no_controls(String hash) {
        report.open(Handmade.small(), hash).as("print", "dark");
        try {
            assertThat(report.shows("#overview")).isTrue();
            assertThat(report.texts("#findings .items > li strong")).hasSize(4).allMatch(text -> !text.isEmpty());
            assertThat(report.shows("#work, nav, #help-open")).isFalse();
            assertThat(report.run("return getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
        } finally {
            onAnOrdinaryScreen();
        }
    }

    @Test
    void without_scripts_all_findings_are_listed_below_the_overview() {
        report.scripts(false);
        try {
            report.open(Handmade.small(), "#f-aa02");

            assertThat(report.shows("#overview")).isTrue();
            assertThat(report.shows("#work, #help-open")).isFalse();
            assertThat(report.texts("#findings .items > li strong")).hasSize(4).allMatch(text -> !text.isEmpty());
        } finally {
            report.scripts(true);
        }
    }
}
