package org.candorlint.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.candorlint.finding.Failure;
import org.candorlint.site.ChangedFiles;
import org.candorlint.site.FolderWalk;
import org.candorlint.site.Glob;
import org.candorlint.site.PageContent;
import org.candorlint.site.PageNames;
import org.candorlint.site.SitePage;
import org.candorlint.site.WrongSetting;

/**
 * The pages of one or more modules.
 *
 * @param pages each once, ordered by name
 * @param failures folders that could not be listed
 * @param start the folder of the first page, changed or not, if there is one
 * @param chosen whether the build says by patterns which pages are checked, so that configuration leaves none of them out
 */
record SourcePages(List<SitePage> pages, List<Failure> failures, Optional<Path> start, boolean chosen) {

    SourcePages {
        pages = List.copyOf(pages);
        failures = List.copyOf(failures);
    }

    /** @throws WrongSetting if an include or exclude is no pattern, or git cannot tell what changed */
    static SourcePages of(CheckParameters parameters) {
        PageNames names = new PageNames(parameters.root());
        Map<String, SitePage> pages = new TreeMap<>();
        List<Failure> failures = new ArrayList<>();
        boolean chosen = false;
        for (Sources sources : parameters.sources()) {
            chosen |= !sources.includes().isEmpty();
            collect(sources, names, pages, failures);
        }
        Optional<Path> start =
                pages.values().stream().findFirst().map(page -> page.file().resolveSibling(""));
        List<SitePage> all = List.copyOf(pages.values());
        List<SitePage> asked = all.isEmpty()
                ? all
                : parameters
                        .changedSince()
                        .map(revision -> changed(all, new ChangedFiles(parameters.root()).since(revision)))
                        .orElse(all);
        return new SourcePages(asked, failures, start, chosen);
    }

    boolean isEmpty() {
        return pages.isEmpty() && failures.isEmpty();
    }

    private static void collect(Sources sources, PageNames names, Map<String, SitePage> pages, List<Failure> failures) {
        List<Glob> includes = globs("candor.includes", sources.includes());
        List<Glob> excludes = globs("candor.excludes", sources.excludes());
        for (Path root : sources.folders()) {
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
    }

    private static List<SitePage> changed(List<SitePage> pages, Set<Path> changed) {
        return pages.stream()
                .filter(page -> changed.contains(real(page.file())))
                .toList();
    }

    // git names files without links on the way to them.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
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
