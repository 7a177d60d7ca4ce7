// Modules that are built at the same time write to one baseline.
def known = new File(basedir, 'candor-baseline.tsv').readLines('UTF-8').findAll { !it.startsWith('#') }
assert known.collect { it.split('\t')[0] } == ['hip/src/main/webapp/hip.html', 'knee/src/main/webapp/knee.html']

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS')
assert log.count('[INFO] 1 finding is in the baseline.') >= 2
assert log.contains('candor:report-only')

['knee', 'hip'].each {
    assert new File(basedir, "${it}/target/candor/report.sarif").text.contains("${it}/src/main/webapp/${it}.html")
    assert new File(basedir, "${it}/target/site/candor/report.html").exists()
}
String all = new File(basedir, 'target/candor/aggregate/report.json').text
assert all.contains('"hip/src/main/webapp/hip.html"') && all.contains('"knee/src/main/webapp/knee.html"')
assert new File(basedir, 'target/site/candor-aggregate/report.html').exists()
