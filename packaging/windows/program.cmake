# SPDX-License-Identifier: GPL-3.0-or-later
# The program without a console window, with an icon and Qt beside it, for the installer. Written, not tried.
set_target_properties(orderdeck PROPERTIES WIN32_EXECUTABLE ON)

# An .ico is made of the pictures where ImageMagick is there.
find_program(MAGICK magick)
set(pictures)
foreach(size 16 24 32 48 64 128 256)
    if(EXISTS ${PROJECT_SOURCE_DIR}/resources/icons/app/${size}x${size}.png)
        list(APPEND pictures ${PROJECT_SOURCE_DIR}/resources/icons/app/${size}x${size}.png)
    endif()
endforeach()
if(MAGICK AND pictures)
    execute_process(COMMAND ${MAGICK} ${pictures} ${CMAKE_CURRENT_BINARY_DIR}/orderdeck.ico COMMAND_ERROR_IS_FATAL ANY)
    set(ORDERDECK_ICON_LINE "IDI_ICON1 ICON \"${CMAKE_CURRENT_BINARY_DIR}/orderdeck.ico\"")
    set(ORDERDECK_ICON ${CMAKE_CURRENT_BINARY_DIR}/orderdeck.ico)
endif()
enable_language(RC)
string(REPLACE "." "," ORDERDECK_NUMBERS ${PROJECT_VERSION})
configure_file(windows/orderdeck.rc.in orderdeck.rc @ONLY)
target_sources(orderdeck PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/orderdeck.rc)

if(COMMAND qt_generate_deploy_app_script)
    qt_generate_deploy_app_script(TARGET orderdeck FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()

# Links of the scheme "orderdeck", for this person or for all, as the installer was started.
set(ORDERDECK_NSIS_INSTALL [[
  WriteRegStr SHCTX 'Software\\Classes\\orderdeck' '' 'URL:Orderdeck'
  WriteRegStr SHCTX 'Software\\Classes\\orderdeck' 'URL Protocol' ''
  WriteRegStr SHCTX 'Software\\Classes\\orderdeck\\DefaultIcon' '' '$INSTDIR\\bin\\orderdeck.exe,0'
  WriteRegStr SHCTX 'Software\\Classes\\orderdeck\\shell\\open\\command' '' '\"$INSTDIR\\bin\\orderdeck.exe\" -- \"%1\"'
]])
set(ORDERDECK_NSIS_UNINSTALL [[
  DeleteRegKey SHCTX 'Software\\Classes\\orderdeck'
]])
