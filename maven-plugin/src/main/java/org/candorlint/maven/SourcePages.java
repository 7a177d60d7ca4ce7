package org.candorlint.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candorlint.finding.Failure;
import org.candorlint.site.FolderWalk;
import org.candorlint.site.Glob;
import org.candorlint.site.PageContent;
import org.candorlint.site.PageNames;
import org.candorlint.site.SitePage;
import org.candorlint.site.WrongSetting;

/**
 * The pages of a module.
 *
 * @param pages each once, ordered by name; names are relative to the module
 * @param failures folders that could not be listed
 */
record SourcePages(List<SitePage> pages, List<Failure> failures) {

    /** @throws WrongSetting if an include or exclude is no pattern */
    static SourcePages of(CheckParameters parameters) {
        List<Glob> includes = globs("candor.includes", parameters.includes());
        List<Glob> excludes = globs("candor.excludes", parameters.excludes());
        PageNames names = new PageNames(parameters.folder());
        Map<String, SitePage> pages = new TreeMap<>();
        List<Failure> failures = new ArrayList<>();
        for (Path root : parameters.sourceFolders()) {
            new FolderWalk(new FolderWalk.Visitor() {
                        @Override
                        public void page(Path file) {
                            Path below = root.relativize(file);
                            boolean wanted = includes.isEmpty() || fitsAny(includes, below);
                            if (wanted && !fitsAny(excludes, below)) {
                                String name = names.of(file, true);
                                pages.putIfAbsent(name, new SitePage(name, file, PageContent.of(file)));
                            }
                        }

                        @Override
                        public void unreadable(Path folder) {
                            failures.add(new Failure(names.of(folder, true), "the folder cannot be listed", ""));
                        }
                    })
                    .walk(root);
        }
        return new SourcePages(List.copyOf(pages.values()), failures);
    }

    boolean isEmpty() {
        return pages.isEmpty() && failures.isEmpty();
    }

    private static boolean fitsAny(List<Glob> globs, Path path) {
        return globs.stream().anyMatch(glob -> glob.fits(path));
    }

    private static List<Glob> globs(String parameter, List<String> patterns) {
        return patterns.stream()
                .map(String::strip)
                .map(pattern -> {
                    try {
                        return Glob.below(pattern);
                    } catch (WrongSetting e) {
                        throw new WrongSetting(parameter + ": '" + pattern + "' " + e.getMessage(), e.hint());
                    }
                })
                .toList();
    }
}
