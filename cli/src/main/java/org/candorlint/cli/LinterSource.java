package org.candorlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candorlint.pack.Configuration;
import org.candorlint.pack.PackException;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.rule.RuleSet;
import org.candorlint.rules.BundledPack;
import org.candorlint.text.Problem;

/** Makes the engine of the bundled pack, the packs that the configuration names and those of the command line. */
final class LinterSource implements Engine.Source {

    private static final int MOST_SHOWN = 20;

    private final BundledPack bundled = new BundledPack();
    private final ReadAhead ahead = new ReadAhead(bundled);

    @Override
    public void readAhead() {
        ahead.start();
    }

    @Override
    public Engine open(Setup setup) {
        try {
            Configurations configurations = new Configurations(setup.config());
            Configuration own = configurations.above(setup.start());
            List<PackSource> sources = new ArrayList<>();
            sources.add(bundled.source());
            own.packs().forEach(pack -> sources.add(PackSource.at(own.folder().resolve(pack))));
            setup.packs().forEach(pack -> sources.add(PackSource.at(pack)));
            RuleSet rules = sources.size() == 1 ? bundled.load() : Packs.load(sources);
            Configurations checked = configurations.checkedAgainst(rules, own);
            return new LinterEngine(rules, checked, new LinterParts(rules, bundled, ahead));
        } catch (PackException e) {
            throw mistake(e);
        }
    }

    static UserMistake mistake(PackException e) {
        int count = e.problems().size();
        String what = count == 1 ? "a mistake" : count + " mistakes";
        String shown =
                e.problems().stream().limit(MOST_SHOWN).map(Problem::render).collect(Collectors.joining("\n"));
        String more = count > MOST_SHOWN ? "\n... and " + (count - MOST_SHOWN) + " more" : "";
        return new UserMistake("packs or configuration have " + what + " in them\n" + shown + more, "");
    }
}
