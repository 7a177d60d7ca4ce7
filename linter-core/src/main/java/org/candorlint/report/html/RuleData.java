package org.candorlint.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.candorlint.rule.Measured;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;

/** Rules and law for the script, in the order of their numbers. */
final class RuleData {

    private RuleData() {}

    static void rules(List<RuleInfo> rules, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("category", rule.category());
            json.writeStringField("status", rule.status().label());
            json.writeStringField("why", rule.why().strip());
            json.writeStringField("remedy", rule.remedy().strip());
            Optional<Measured> measured = rule.measured();
            if (measured.isPresent()) {
                json.writeNumberField("right", measured.get().right());
                json.writeNumberField("measured", measured.get().findings());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void laws(List<String> ids, RuleSet rules, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("laws");
        for (String id : ids) {
            Law law = Law.of(id, rules);
            json.writeStartObject();
            json.writeStringField("place", law.place());
            json.writeStringField("name", law.name());
            json.writeStringField("citation", law.citation());
            json.writeStringField("url", law.url());
            json.writeStringField("kind", law.kind());
            json.writeStringField("gist", law.gist());
            json.writeStringField("penalty", law.penalty());
            json.writeStringField("since", law.since());
            json.writeStringField("doubt", law.doubt());
            json.writeStringField("checked", law.checked());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
