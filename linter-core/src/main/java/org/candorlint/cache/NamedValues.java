package org.candorlint.cache;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.candorlint.rule.Market;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** What belongs to the rules, of which an entry holds the name alone. Immutable and thread-safe. */
final class NamedValues {

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Market> markets = new HashMap<>();

    NamedValues(RuleSet set) {
        set.rules().forEach(rule -> rules.put(rule.info().id(), rule));
        set.markets().forEach(market -> markets.put(market.id(), market));
    }

    boolean isNamed(Class<?> type) {
        return type == RuleInfo.class || type == Market.class || Rule.class.isAssignableFrom(type);
    }

    String name(Object value) {
        if (value instanceof RuleInfo info) {
            return info.id();
        }
        return value instanceof Market market
                ? market.id()
                : ((Rule) value).info().id();
    }

    /** @throws IOException if the rules know no such name */
    Object value(Class<?> type, String name) throws IOException {
        Rule rule = rules.get(name);
        @Nullable Object value = type == Market.class ? markets.get(name) : rule;
        if (type == RuleInfo.class && rule != null) {
            value = rule.info();
        }
        if (!type.isInstance(value)) {
            throw new IOException("no " + type.getSimpleName() + " " + name);
        }
        return value;
    }
}
