package org.candorlint.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.candorlint.pack.Key;
import org.candorlint.pack.Keys;
import org.candorlint.pack.Shape;

/** The schema of a place in a file. */
record ShapeSchema(ObjectMapper json) {

    ObjectNode of(Shape shape) {
        if (shape instanceof Shape.Day) {
            return type("string").put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        } else if (shape instanceof Shape.Flag) {
            return type("boolean");
        } else if (shape instanceof Shape.Numeral number) {
            return number.whole() ? type("integer").put("minimum", 0) : type("number");
        } else if (shape instanceof Shape.Name name) {
            return names(name.choice().names().keySet());
        } else if (shape instanceof Shape.ListOf list) {
            return list(list);
        } else if (shape instanceof Shape.MapOf map) {
            ObjectNode schema = type("object");
            schema.set("additionalProperties", of(map.value()));
            return schema;
        } else if (shape instanceof Shape.Fields fields) {
            return fields(fields.keys());
        } else if (shape instanceof Shape.TextOrFields either) {
            ObjectNode schema = json.createObjectNode();
            schema.putArray("anyOf").add(text()).add(fields(either.keys()));
            return schema;
        } else if (shape instanceof Shape.Kinds kinds) {
            return kinds(kinds);
        }
        return text();
    }

    private ObjectNode list(Shape.ListOf list) {
        ObjectNode schema = type("array");
        schema.set("items", of(list.item()));
        if (list.fewest() > 0) {
            schema.put("minItems", list.fewest());
        }
        if (list.most() < Integer.MAX_VALUE) {
            schema.put("maxItems", list.most());
        }
        return schema;
    }

    private ObjectNode fields(Keys keys) {
        ObjectNode schema = type("object");
        ObjectNode properties = schema.putObject("properties");
        for (Key key : keys.all()) {
            ObjectNode value = json.createObjectNode().put("description", key.about());
            value.setAll(of(key.shape()));
            properties.set(key.name(), value);
        }
        if (!keys.required().isEmpty()) {
            strings(
                    schema.putArray("required"),
                    keys.required().stream().map(Key::name).toList());
        }
        return schema.put("additionalProperties", false);
    }

    /** Each kind is asked about on its own, so that an editor complains of one kind and not of all that it could be. */
    private ObjectNode kinds(Shape.Kinds kinds) {
        ObjectNode schema = type("object");
        schema.putObject("properties").set(kinds.key(), names(kinds.kinds().keySet()));
        ArrayNode all = schema.putArray("allOf");
        ObjectNode definitions = schema.putObject("definitions");
        kinds.kinds().forEach((name, keys) -> {
            ObjectNode choice = all.addObject();
            ObjectNode condition = choice.putObject("if");
            condition.putObject("properties").putObject(kinds.key()).put("const", name);
            if (!name.equals(kinds.usual())) {
                condition.putArray("required").add(kinds.key());
            }
            choice.putObject("then").put("$ref", "#/definitions/" + name);
            definitions.set(name, fields(keys));
        });
        return schema;
    }

    /** YAML makes a number of {@code 1.0}, and Candor takes it for the text that it is. */
    private ObjectNode text() {
        ObjectNode schema = json.createObjectNode();
        strings(schema.putArray("type"), List.of("string", "number", "boolean"));
        return schema;
    }

    private ObjectNode names(Collection<String> names) {
        ObjectNode schema = json.createObjectNode();
        strings(schema.putArray("enum"), names);
        return schema;
    }

    private ObjectNode type(String name) {
        return json.createObjectNode().put("type", name);
    }

    private static void strings(ArrayNode array, Collection<String> strings) {
        strings.forEach(array::add);
    }
}
