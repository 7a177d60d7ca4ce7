String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] Candor checked 1 page: 0 findings')
assert log.contains('host reads [1] with Jackson 2.18.3')
