@echo off
rem Runs Candor from a distribution (bin\candor.cmd beside lib\) on Windows.
rem   JAVA_HOME         the Java to use (17 or newer); without it, the java on the PATH. A distribution with a runtime of its
rem                     own uses that.
rem   CANDOR_JAVA_OPTS  further options for Java, after ours
setlocal
set "lib=%~dp0..\lib"
if not exist "%lib%" (
    >&2 echo candor: this is no distribution: there is no %lib%
    exit /b 2
)
set "java=%~dp0..\runtime\bin\java.exe"
if exist "%java%" goto found
if not defined JAVA_HOME goto path
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
>&2 echo candor: JAVA_HOME is %JAVA_HOME%, which has no bin\java.exe; Candor needs Java 17 or newer
exit /b 2
:path
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto found
>&2 echo candor: there is no java on the PATH and JAVA_HOME is not set; Candor needs Java 17 or newer
exit /b 2
:found
rem From the second check on, classes come as Java left them in an archive; one of another Java is passed over.
set "archive=%lib%\classes.jsa"
set "classes=-Dcandor.archive=none"
if exist "%archive%" (
    set "classes=-XX:SharedArchiveFile=%archive%"
) else if "%~1"=="check" for %%j in ("%java%") do (
    rem Only on top of Java's own archive: without that, Java refuses.
    if exist "%%~dpjserver\classes.jsa" set "classes=-XX:ArchiveClassesAtExit=%archive%"
)
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 "%classes%" %CANDOR_JAVA_OPTS% -cp "%lib%\*" org.candorlint.cli.Main %*
exit /b %ERRORLEVEL%
