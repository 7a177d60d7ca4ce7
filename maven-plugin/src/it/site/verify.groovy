['doxia1', 'doxia2'].each {
    File site = new File(basedir, "target/${it}")
    String page = new File(site, 'candor.html').getText('UTF-8')
    assert page.contains('Candor checked 1 page: 1 finding')
    assert page.contains('href="candor/report.html"')
    assert page.contains('cures arthritis')
    assert page.contains('cure/ends-condition')
    assert new File(site, 'candor/report.html').exists()
    assert new File(site, 'candor-aggregate.html').exists()
    assert new File(site, 'candor-aggregate/report.html').exists()
}
// What a list is worth as the result of a script is not what is meant.
return true
