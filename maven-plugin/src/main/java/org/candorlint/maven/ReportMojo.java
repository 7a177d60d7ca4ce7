package org.candorlint.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the pages of a module and makes a page of {@code mvn site} of what was found, with a link to the full report. It never
 * fails the build for a finding. By itself it writes only the full report, to {@code target/site/candor/report.html}.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractReport {}
