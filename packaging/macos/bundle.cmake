# SPDX-License-Identifier: GPL-3.0-or-later
# The program as Orderdeck.app, with Qt inside, for the DMG. Written, not tried.
set_target_properties(orderdeck PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Orderdeck
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER ${ORDERDECK_APP_ID}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})

# A set of pictures becomes the bundle's icon where they are there and the system's own tool is.
find_program(ICONUTIL iconutil)
set(pictures ${PROJECT_SOURCE_DIR}/resources/icons/app)
if(ICONUTIL AND EXISTS ${pictures}/512x512.png)
    set(set ${CMAKE_CURRENT_BINARY_DIR}/orderdeck.iconset)
    file(MAKE_DIRECTORY ${set})
    foreach(size 16 32 128 256 512)
        configure_file(${pictures}/${size}x${size}.png ${set}/icon_${size}x${size}.png COPYONLY)
    endforeach()
    foreach(size 16 32 128 256)
        math(EXPR twice "${size} * 2")
        if(EXISTS ${pictures}/${twice}x${twice}.png)
            configure_file(${pictures}/${twice}x${twice}.png ${set}/icon_${size}x${size}@2x.png COPYONLY)
        endif()
    endforeach()
    set(icon ${CMAKE_CURRENT_BINARY_DIR}/orderdeck.icns)
    add_custom_command(OUTPUT ${icon} COMMAND ${ICONUTIL} -c icns -o ${icon} ${set} VERBATIM)
    set_source_files_properties(${icon} PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
    target_sources(orderdeck PRIVATE ${icon})
    set_target_properties(orderdeck PROPERTIES MACOSX_BUNDLE_ICON_FILE orderdeck.icns)
endif()

if(COMMAND qt_generate_deploy_app_script)
    qt_generate_deploy_app_script(TARGET orderdeck FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()
