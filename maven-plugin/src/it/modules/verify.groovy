// What each module of the build must have said and come to.
String log = new File(basedir, 'build.log').getText('UTF-8')

void says(String log, String expected) {
    assert log.contains(expected)
}

String claim = 'error: The therapy is said to make a disease or symptom go away for good [cure/ends-condition]'

['modules', 'clean', 'warns', 'skipped', 'inherits', 'known', 'templates', 'empty', 'office'].each {
    assert log =~ /\[INFO\] ${it} \.+ SUCCESS/
}
['claims', 'house', 'misspelt'].each {
    assert log =~ /\[INFO\] ${it} \.+ FAILURE/
}

// The place, counted from the root of the build, and why it fails.
says(log, '[ERROR] claims/src/main/webapp/knee.html:6:26: ' + claim)
String report = new File(basedir, 'claims/target/candor/report.json').path
says(log, 'on project claims: Candor: 1 finding of level error or above (candor.failOn); see ' + report)
// Once in the whole build, and once more by itself from the command line.
assert log.count('[ERROR] claims/src/main/webapp/knee.html:6:26: ' + claim) == 2

// Only a warning where nothing is to fail; also in a folder with a space and letters beyond ASCII.
says(log, '[WARNING] warns/src/main/content/knee.html:6:26: ' + claim)
says(log, '[WARNING] ein B\u00fcro/src/main/webapp/\u00fcber uns.html:6:26: ' + claim)

says(log, '[INFO] Candor is skipped: candor.skip is true')
assert !log.contains('no such level')

// candor.yaml at the root says that only errors fail.
assert log =~ /\[WARNING\] inherits\/src\/main\/resources\/static\/knee.html:\d+:\d+: warning: /

says(log, '[INFO] 1 finding is in the baseline.')

// A pack that came as a dependency of the plugin, for this module alone.
assert log =~ /\[ERROR\] house\/src\/main\/webapp\/page.html:5:\d+: error: The copy says synergistic \[vague-praise\/synergistic\]/

says(log, '[WARNING] templates/src/main/resources/templates/knee.html:5:43: ' + claim)
says(log, '[WARNING] templates/src/main/webapp/hip.jsp:6:26: ' + claim)

assert !new File(basedir, 'empty/target').exists()

String config = new File(basedir, 'misspelt/candor.yaml').path
says(log, config + ":2:1: error: unknown key 'fail-onn'")
says(log, "hint: did you mean 'fail-on'?")
