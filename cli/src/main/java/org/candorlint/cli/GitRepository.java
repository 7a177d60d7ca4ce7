package org.candorlint.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candorlint.site.PageNames;

/** Reads pages from revisions with the command git, run in one folder of a working copy. */
final class GitRepository {

    private final Path folder;

    GitRepository(Path folder) {
        this.folder = folder;
    }

    /**
     * The pages of a revision by name, relative to the folder.
     *
     * @param paths below which they lie; empty for all below the folder
     * @throws UserMistake if there is no such revision
     */
    SortedMap<String, byte[]> pages(String revision, List<String> paths) {
        String commit = commit(revision);
        List<String> list = new ArrayList<>(List.of("git", "ls-tree", "-r", "-z", commit, "--"));
        list.addAll(paths);
        SortedMap<String, String> objects = new TreeMap<>();
        for (String line : output(list).split("\0", -1)) {
            // A line is mode, type and id of the object, a tab and the name. A link holds no copy, but a path.
            int tab = line.indexOf('\t');
            String name = line.substring(tab + 1);
            if (tab > 0 && line.startsWith("100") && PageNames.isPage(name)) {
                objects.put(name, line.substring(line.lastIndexOf(' ', tab) + 1, tab));
            }
        }
        return contents(objects);
    }

    /** Whether it names a commit. */
    boolean isRevision(String revision) {
        return find(revision).status() == 0;
    }

    private String commit(String revision) {
        Result found = find(revision);
        if (found.status() != 0) {
            throw new UserMistake(
                    "there is no file, folder or git revision " + revision,
                    "candor diff takes two JSON reports, two folders or files, or two revisions of the current folder.");
        }
        return found.output().strip();
    }

    private Result find(String revision) {
        return run(List.of("git", "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"));
    }

    // One process for all pages; it answers each line before the next is written, so that neither waits for the other.
    private SortedMap<String, byte[]> contents(SortedMap<String, String> objects) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        if (objects.isEmpty()) {
            return contents;
        }
        Process git = start(List.of("git", "cat-file", "--batch"));
        try (OutputStream ask = git.getOutputStream();
                InputStream answer = new BufferedInputStream(git.getInputStream())) {
            for (Map.Entry<String, String> object : objects.entrySet()) {
                ask.write((object.getValue() + "\n").getBytes(StandardCharsets.US_ASCII));
                ask.flush();
                contents.put(object.getKey(), object(answer, object.getKey()));
            }
        } catch (IOException e) {
            throw new UserMistake("git could not be read: " + e.getMessage(), "");
        } finally {
            git.destroy();
        }
        return contents;
    }

    private static byte[] object(InputStream answer, String name) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = answer.read(); c != '\n'; c = answer.read()) {
            if (c < 0) {
                throw new IOException("git ended before " + name);
            }
            head.append((char) c);
        }
        String[] parts = head.toString().split(" ", -1);
        if (parts.length != 3 || !parts[1].equals("blob")) {
            throw new IOException("git gives no content of " + name);
        }
        byte[] bytes = answer.readNBytes(Integer.parseInt(parts[2]));
        if (answer.read() != '\n') {
            throw new IOException("git ended within " + name);
        }
        return bytes;
    }

    private record Result(int status, String output) {}

    private String output(List<String> command) {
        Result result = run(command);
        if (result.status() != 0) {
            throw new UserMistake(String.join(" ", command.subList(0, 2)) + " failed", "");
        }
        return result.output();
    }

    private Result run(List<String> command) {
        Process process = start(command);
        try (InputStream out = process.getInputStream()) {
            process.getOutputStream().close();
            String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UserMistake("git could not be read: " + e.getMessage(), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserMistake("interrupted", "");
        } finally {
            process.destroy();
        }
    }

    private Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UserMistake("git cannot be run: " + e.getMessage(), "Revisions are read with the command git.");
        }
    }
}
