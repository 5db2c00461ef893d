# SPDX-License-Identifier: GPL-3.0-or-later
# cpack --config build/release/CPackConfig.cmake: a .deb on Linux; an installer (NSIS) on Windows and an image (DMG) on
# macOS, which nobody has tried yet.
set(CPACK_PACKAGE_NAME orderdeck)
set(CPACK_PACKAGE_VENDOR "The Orderdeck developers")
set(CPACK_PACKAGE_CONTACT "${ORDERDECK_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${ORDERDECK_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "buy services from a provider and watch the orders")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpack-generators.cmake)

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
elseif(WIN32)
    set(CPACK_GENERATOR NSIS)
else()
    set(CPACK_GENERATOR DEB)
endif()

# Debian. What is only loaded at run time is named here; the rest is found by dpkg-shlibdeps.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${ORDERDECK_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-roboto-unhinted, fonts-noto-color-emoji, qt6-translations-l10n, \
qt6-wayland, default-dbus-session-bus | dbus-session-bus")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Orderdeck is a desk for people who buy services from a provider through
its HTTP API (API v2): browse the catalog, place orders, watch orders and
refills, ask for refills and cancellations, and watch the balance.
.
Every order is written to a ledger on disk before it is sent, so that it
is placed at most once and is never lost, even when the answer is. Large
catalogs and years of orders are searched while one types. A practice
provider on the same machine lets one try everything without an account
and without money.")

# Windows and macOS: written, not tried.
set(CPACK_NSIS_DISPLAY_NAME Orderdeck)
set(CPACK_NSIS_PACKAGE_NAME Orderdeck)
set(CPACK_NSIS_URL_INFO_ABOUT "${ORDERDECK_HOMEPAGE}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/orderdeck.exe)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN orderdeck.exe)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Orderdeck)
set(CPACK_PACKAGE_EXECUTABLES orderdeck Orderdeck)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "${ORDERDECK_NSIS_INSTALL}")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "${ORDERDECK_NSIS_UNINSTALL}")
if(ORDERDECK_ICON)
    set(CPACK_NSIS_MUI_ICON ${ORDERDECK_ICON})
    set(CPACK_NSIS_MUI_UNIICON ${ORDERDECK_ICON})
endif()
set(CPACK_DMG_VOLUME_NAME Orderdeck)
include(CPack)
