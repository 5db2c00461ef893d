# SPDX-License-Identifier: GPL-3.0-or-later
# What a freedesktop.org desktop finds: desktop file, metainfo, icons, manual pages; and Debian's own papers.
configure_file(${ORDERDECK_APP_ID}.metainfo.xml.in ${ORDERDECK_APP_ID}.metainfo.xml @ONLY)
install(FILES ${ORDERDECK_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${ORDERDECK_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icons}/orderdeck.svg DESTINATION ${hicolor}/scalable/apps RENAME ${ORDERDECK_APP_ID}.svg)
foreach(size 16 22 24 32 48 64 128 256 512)
    set(picture ${icons}/app/${size}x${size}.png)
    if(EXISTS ${picture})
        install(FILES ${picture} DESTINATION ${hicolor}/${size}x${size}/apps RENAME ${ORDERDECK_APP_ID}.png)
    endif()
endforeach()

# orderdeck_packed(FROM TO): gzip without name and time, so that the same text makes the same bytes.
find_program(GZIP gzip REQUIRED)
function(orderdeck_packed from to)
    add_custom_command(OUTPUT ${to} COMMAND sh -c "'${GZIP}' -9 -n <'${from}' >'${to}'" DEPENDS ${from} VERBATIM)
    set_property(DIRECTORY APPEND PROPERTY orderdeck_packed ${CMAKE_CURRENT_BINARY_DIR}/${to})
endfunction()

foreach(page orderdeck.1 orderdeck-practice.1)
    configure_file(man/${page}.in ${page} @ONLY)
    orderdeck_packed(${CMAKE_CURRENT_BINARY_DIR}/${page} ${page}.gz)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

# Below 1, which would be Debian's own.
set(ORDERDECK_DEBIAN_REVISION 0orderdeck1)
configure_file(debian/changelog.in debian-changelog @ONLY)
orderdeck_packed(${CMAKE_CURRENT_BINARY_DIR}/debian-changelog changelog.Debian.gz)
orderdeck_packed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog.gz)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz debian/copyright
    DESTINATION ${ORDERDECK_DOCDIR} COMPONENT debian EXCLUDE_FROM_ALL)

get_property(packed DIRECTORY PROPERTY orderdeck_packed)
add_custom_target(orderdeck_papers ALL DEPENDS ${packed})
