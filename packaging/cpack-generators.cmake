# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack for each kind of package: what goes into it.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_COMPONENTS_ALL program debian)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
else()
    set(CPACK_COMPONENTS_ALL program texts)
    set(CPACK_MONOLITHIC_INSTALL ON)
endif()
