package org.candorlint.pack;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Makes values of the library's events. Events and not nodes, because so the depth can be limited before the stack is
 * used up, and an alias is met before it has multiplied anything. Not thread-safe.
 */
final class YamlParser {

    private static final int DEEPEST = 16;

    private final YamlFile file;
    private final CodePointOffsets offsets;
    private final Iterator<Event> events;

    private YamlParser(YamlFile file) {
        this.file = file;
        String content = file.source().content();
        this.offsets = new CodePointOffsets(content);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Math.max(1, content.length()))
                .setMaxAliasesForCollections(0)
                .build();
        this.events = new Parse(settings).parseString(content).iterator();
    }

    /** The one document of a file; empty after a problem was reported. */
    static Optional<YamlValue> parse(YamlFile file) {
        YamlParser parser = new YamlParser(file);
        try {
            return parser.document();
        } catch (RuntimeException e) {
            YamlSyntax.report(file, parser.offsets, e);
            return Optional.empty();
        }
    }

    private Optional<YamlValue> document() {
        Event.ID opened = Event.ID.StreamStart;
        while (opened != Event.ID.DocumentStart) {
            if (opened == Event.ID.StreamEnd) {
                file.problem(0, "the file is empty", "");
                return Optional.empty();
            }
            opened = events.next().getEventId();
        }
        YamlValue value = value(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new YamlRefused(
                    start(end), "a second document in the file", "one file holds one document; remove '---'");
        }
        return Optional.of(value);
    }

    private YamlValue value(Event event, int depth) {
        refuseOddities(event, depth);
        int start = start(event);
        if (event instanceof ScalarEvent scalar) {
            return new YamlText(file, start, end(event), scalar.getValue(), scalar.isPlain());
        }
        return event instanceof SequenceStartEvent
                ? new YamlList(file, start, items(depth))
                : new YamlMap(file, start, entries(depth));
    }

    private List<YamlValue> items(int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(value(next, depth + 1));
        }
        return items;
    }

    private List<YamlMap.Entry> entries(int depth) {
        List<YamlMap.Entry> entries = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            if (!(value(next, depth + 1) instanceof YamlText key)) {
                throw new YamlRefused(start(next), "a key that is no text", YamlSyntax.QUOTES);
            }
            entries.add(new YamlMap.Entry(key, value(events.next(), depth + 1)));
        }
        return entries;
    }

    private void refuseOddities(Event event, int depth) {
        if (event instanceof AliasEvent) {
            throw new YamlRefused(
                    start(event), "an alias", "write the value out; text that starts with * needs quotes");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new YamlRefused(start(event), "an anchor", "text that starts with & needs quotes");
        }
        if (isTagged(event)) {
            throw new YamlRefused(start(event), "a tag", "text that starts with ! needs quotes");
        }
        if (depth > DEEPEST) {
            throw new YamlRefused(start(event), "values nested more than " + DEEPEST + " deep", "");
        }
    }

    private static boolean isTagged(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent();
        }
        if (event instanceof MappingStartEvent || event instanceof SequenceStartEvent) {
            return ((CollectionStartEvent) event).getTag().isPresent();
        }
        return false;
    }

    private int start(Event event) {
        return event.getStartMark().map(m -> offsets.utf16(m.getIndex())).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(m -> offsets.utf16(m.getIndex())).orElse(start(event));
    }
}
