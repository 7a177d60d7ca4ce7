package org.candorlint.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.rule.Category;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;

/** What the script of the page reads: findings, rules, law and the copy, each text once. */
final class DataWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Selection shown;
    private final Anchors anchors;

    DataWriter(Selection shown, Anchors anchors) {
        this.shown = shown;
        this.anchors = anchors;
    }

    /** @throws UncheckedIOException if it cannot be written */
    void write(Writer out) {
        try {
            JsonGenerator json = JSON.createGenerator(out);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setCharacterEscapes(new ScriptSafe());
            json.writeStartObject();
            body(json);
            json.writeEndObject();
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void body(JsonGenerator json) throws IOException {
        Numbered<String> texts = new Numbered<>();
        List<ShownCopy> copies = new ArrayList<>();
        List<PageReport> pages = shown.report().pages();
        json.writeArrayFieldStart("pages");
        for (PageReport page : pages) {
            ShownCopy copy = ShownCopy.of(page, shown.of(page));
            copies.add(copy);
            PageData.write(page, copy, texts, json);
        }
        json.writeEndArray();
        FindingData findings = new FindingData(shown.report(), shown.claims(), anchors);
        json.writeArrayFieldStart("findings");
        for (int page = 0; page < pages.size(); page++) {
            List<Finding> onPage = shown.of(pages.get(page));
            for (int i = 0; i < onPage.size(); i++) {
                findings.write(onPage.get(i), page, copies.get(page).spots().get(i), json);
            }
        }
        json.writeEndArray();
        findings.claims(json);
        RuleSet rules = shown.report().rules();
        RuleData.rules(findings.rules(), json);
        RuleData.laws(findings.laws(), rules, json);
        names(rules, json);
        json.writeArrayFieldStart("texts");
        for (String text : texts.values()) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void names(RuleSet rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("categories");
        for (Category category : rules.categories()) {
            json.writeStringField(category.id(), category.title());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("markets");
        for (Market market : rules.markets()) {
            json.writeStringField(market.id(), market.name());
        }
        json.writeEndObject();
    }
}
