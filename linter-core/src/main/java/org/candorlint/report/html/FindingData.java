package org.candorlint.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.SiteClaim;
import org.candorlint.finding.SiteClaims;
import org.candorlint.finding.Suggestion;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;

/** Findings for the script; what they share with others they name by its number. Not thread-safe. */
final class FindingData {

    private final CheckReport report;
    private final Anchors anchors;
    private final ShownEvidence evidence;
    private final SiteClaims claims;
    private final IdentityHashMap<SiteClaim, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, Integer> pages = new HashMap<>();
    private final Numbered<RuleInfo> rules = new Numbered<>();
    private final Numbered<String> laws = new Numbered<>();

    FindingData(CheckReport report, SiteClaims claims, Anchors anchors) {
        this.claims = claims;
        claims.shared().forEach(claim -> numbers.put(claim, numbers.size()));
        this.report = report;
        this.anchors = anchors;
        this.evidence = new ShownEvidence(report.settlements());
        for (int i = 0; i < report.pages().size(); i++) {
            pages.putIfAbsent(report.pages().get(i).path(), i);
        }
    }

    /** In the order of the numbers by which the findings written so far name them. */
    List<RuleInfo> rules() {
        return rules.values();
    }

    /** Ids, in the order of the numbers by which the findings written so far name them. */
    List<String> laws() {
        return laws.values();
    }

    /**
     * Writes one.
     *
     * @param page number of its page
     */
    void write(Finding finding, int page, Optional<ShownCopy.Spot> spot, JsonGenerator json) throws IOException {
        Place place = finding.place();
        json.writeStartObject();
        json.writeStringField("id", anchors.of(finding));
        json.writeNumberField("rule", rules.of(finding.rule()));
        json.writeNumberField("page", page);
        json.writeStringField("verdict", finding.verdict().label());
        json.writeStringField("severity", finding.severity().label());
        json.writeStringField("tone", Tone.of(finding).label());
        json.writeStringField("message", finding.message());
        json.writeStringField("where", finding.where());
        json.writeStringField("start", place.shown());
        json.writeStringField("end", place.locator().isEmpty() ? place.end().toString() : "");
        words(finding, json);
        spot(spot, json);
        json.writeArrayFieldStart("laws");
        for (String id : finding.provisions()) {
            json.writeNumber(laws.of(id));
        }
        json.writeEndArray();
        PageData.strings("markets", markets(finding, report.pages().get(page)), json);
        json.writeStringField("reason", finding.whyNot().orElse(""));
        related(finding, json);
        if (finding.probability() >= 0) {
            json.writeNumberField("percent", Math.round(finding.probability() * 100));
        }
        evidence(finding, json);
        shared(finding, json);
        suggestions(finding, json);
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private void words(Finding finding, JsonGenerator json) throws IOException {
        Quoted quoted = Quoted.of(finding);
        json.writeArrayFieldStart("quoted");
        json.writeString(quoted.before());
        json.writeString(quoted.words());
        json.writeString(quoted.after());
        json.writeEndArray();
    }

    /** Those of the page's markets of which some law bears on the finding. */
    private List<String> markets(Finding finding, PageReport page) {
        RuleSet known = report.rules();
        return page.markets().stream()
                .filter(id -> known.market(id)
                        .filter(market -> finding.provisions().stream().anyMatch(law -> known.governs(market, law)))
                        .isPresent())
                .toList();
    }

    private void related(Finding finding, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("related");
        for (Place place : finding.related()) {
            json.writeStartObject();
            int page = pages.getOrDefault(place.path(), -1);
            json.writeNumberField("page", page);
            json.writeStringField("path", place.path());
            json.writeStringField("start", place.shown());
            json.writeStringField("text", place.text());
            List<PageCopy.Part> parts = page < 0
                    ? List.of()
                    : report.pages().get(page).copy().map(PageCopy::parts).orElse(List.of());
            spot(ShownCopy.spot(place, parts), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void suggestions(Finding finding, JsonGenerator json) throws IOException {
        if (finding.suggestions().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suggestions");
        for (Suggestion suggestion : finding.suggestions()) {
            json.writeStartArray();
            json.writeString(suggestion.does());
            json.writeString(suggestion.result());
            json.writeString(suggestion.needs());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void evidence(Finding finding, JsonGenerator json) throws IOException {
        Optional<EvidenceNote> note = evidence.of(finding);
        if (note.isPresent()) {
            json.writeArrayFieldStart("evidence");
            json.writeString(note.get().state().words());
            json.writeString(note.get().sentence());
            json.writeEndArray();
        }
    }

    private void shared(Finding finding, JsonGenerator json) throws IOException {
        Optional<SiteClaim> claim = claims.of(finding);
        if (claim.isPresent()) {
            json.writeNumberField("claim", Objects.requireNonNull(numbers.get(claim.get())));
            json.writeBooleanField("repeats", claims.repeats(finding));
        }
    }

    /** The claims that stand on several pages, in the order of the numbers by which findings name them. */
    void claims(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claims");
        for (SiteClaim claim : claims.shared()) {
            json.writeStartObject();
            json.writeStringField("template", claim.template());
            json.writeArrayFieldStart("places");
            for (Finding place : claim.places()) {
                json.writeString(anchors.of(place));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void spot(Optional<ShownCopy.Spot> spot, JsonGenerator json) throws IOException {
        if (spot.isPresent()) {
            json.writeArrayFieldStart("spot");
            json.writeNumber(spot.get().part());
            json.writeNumber(spot.get().start());
            json.writeNumber(spot.get().end());
            json.writeEndArray();
        }
    }
}
