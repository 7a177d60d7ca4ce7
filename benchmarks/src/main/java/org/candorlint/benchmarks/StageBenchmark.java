package org.candorlint.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.candorlint.document.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds a page, stage by stage. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC"})
@State(Scope.Benchmark)
public class StageBenchmark {

    private static final int PAGES = 40;

    private final Bench bench = new Bench();
    private final List<byte[]> pages = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    /** Draws the pages. Run from the root of the checkout. */
    @Setup
    public void draw() throws IOException {
        PageGenerator generator = PageGenerator.of(Path.of("rules/src/corpus/plain"), 1);
        for (int i = 0; i < PAGES; i++) {
            pages.add(generator.page().getBytes(StandardCharsets.UTF_8));
        }
        pages.forEach(page -> documents.add(bench.read(page)));
    }

    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void parseWithPositions(Blackhole hole) {
        pages.forEach(page -> hole.consume(Bench.parse(page)));
    }

    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void readToPassages(Blackhole hole) {
        pages.forEach(page -> hole.consume(bench.read(page)));
    }

    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void checkByRules(Blackhole hole) {
        documents.forEach(document -> hole.consume(bench.checkByRules(document)));
    }

    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void checkWithModels(Blackhole hole) {
        documents.forEach(document -> hole.consume(bench.check(document)));
    }

    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void whole() throws IOException {
        bench.whole(pages, OutputStream.nullOutputStream());
    }
}
