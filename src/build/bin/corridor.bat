@echo off
rem Starts corridor with the java of JAVA_HOME, else the one on the path; CORRIDOR_OPTS holds further options for it.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem One shipment is judged before a second compiler or a parallel collector pays; a stream of them needs both.
set "TUNING=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "ALL=%*"
if defined ALL (
  echo "%ALL:"=%" | findstr /i /r /c:"--format[= ]ndjson" >nul && set "TUNING=-XX:+UseParallelGC"
)
if defined CORRIDOR_OPTS (
  echo "%CORRIDOR_OPTS:"=%" | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC" >nul && set "TUNING="
)
rem Without -Xlog:disable an archive that does not fit this Java or this place would be told between the findings.
"%JAVA%" -Xshare:auto "-XX:SharedArchiveFile=%LIB%\corridor.jsa" -Xlog:disable %TUNING% %CORRIDOR_OPTS% -jar "%LIB%\corridor.jar" %*
exit /b %ERRORLEVEL%
