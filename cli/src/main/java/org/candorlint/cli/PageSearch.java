package org.candorlint.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.candorlint.finding.Failure;
import org.candorlint.site.FolderWalk;
import org.candorlint.site.Glob;
import org.candorlint.site.PageNames;
import org.candorlint.site.WrongSetting;
import org.jspecify.annotations.Nullable;

/** Finds the pages behind the paths of a command line. For one search. Not thread-safe. */
final class PageSearch {

    private static final String STANDARD_INPUT = "-";
    private static final String READS = "Candor reads HTML, Markdown, plain text, DOCX, ODT, PDF, e-mail and templates;"
            + " candor help check lists their extensions.";

    private final Path folder;
    private final PageNames names;
    private final Map<String, FoundPages.Page> pages = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Skipped skipped = new Skipped();

    /** @param folder the current one, absolute */
    PageSearch(Path folder) {
        this.folder = folder;
        this.names = new PageNames(folder);
    }

    FoundPages search(List<String> paths) {
        paths.forEach(this::add);
        return new FoundPages(List.copyOf(pages.values()), failures, skipped);
    }

    private void add(String written) {
        if (written.equals(STANDARD_INPUT)) {
            pages.put("", new FoundPages.Page(STANDARD_INPUT, Optional.empty(), true));
            return;
        }
        Path path = path(written);
        if (path == null) {
            failures.add(new Failure(written, "is no path", ""));
        } else if (Files.isDirectory(path)) {
            addFolder(written, path);
        } else if (Files.exists(path)) {
            addFile(written, path);
        } else if (Glob.isGlob(written)) {
            addMatches(written);
        } else {
            failures.add(new Failure(written, "there is no such file or folder", ""));
        }
    }

    private void addFile(String written, Path file) {
        if (PageNames.isPage(file)) {
            String name = names.of(file, Path.of(written).isAbsolute());
            pages.put(name, new FoundPages.Page(name, Optional.of(file), true));
        } else {
            failures.add(new Failure(
                    written,
                    "is not a kind of page that Candor reads",
                    READS + " Others: pipe their text to candor check -"));
        }
    }

    private void addFolder(String written, Path root) {
        if (addBelow(root, Path.of(written).isAbsolute(), file -> true) == 0) {
            failures.add(new Failure(written, "holds no page", READS));
        }
    }

    private void addMatches(String written) {
        Glob glob;
        try {
            glob = Glob.parse(written);
        } catch (WrongSetting mistake) {
            failures.add(new Failure(written, String.valueOf(mistake.getMessage()), mistake.hint()));
            return;
        }
        Path root = path(glob.root());
        boolean absolute = glob.root().startsWith("/");
        if (root == null
                || !Files.isDirectory(root)
                || addBelow(root, absolute, file -> glob.fits(root.relativize(file))) == 0) {
            failures.add(new Failure(written, "no page fits this pattern", READS));
        }
    }

    /** How many pages and failures it came to. */
    private int addBelow(Path root, boolean absolute, Predicate<Path> wanted) {
        int[] count = new int[1];
        new FolderWalk(new FolderWalk.Visitor() {
                    @Override
                    public void page(Path file) {
                        if (wanted.test(file)) {
                            String name = names.of(file, absolute);
                            pages.putIfAbsent(name, new FoundPages.Page(name, Optional.of(file), false));
                            count[0]++;
                        }
                    }

                    @Override
                    public void other(Path file) {
                        if (wanted.test(file)) {
                            skipped.file(names.of(file, absolute));
                        }
                    }

                    @Override
                    public void report(Path file) {
                        if (wanted.test(file)) {
                            skipped.report(names.of(file, absolute));
                        }
                    }

                    @Override
                    public void foreign(Path folder) {
                        skipped.folder(names.of(folder, absolute));
                    }

                    @Override
                    public void unreadable(Path folder) {
                        failures.add(new Failure(names.of(folder, absolute), "the folder cannot be listed", ""));
                        count[0]++;
                    }
                })
                .walk(root);
        return count[0];
    }

    private @Nullable Path path(String written) {
        try {
            return folder.resolve(written).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
