# SPDX-License-Identifier: Apache-2.0
#
# Installs BUILD into an empty STAGING.

file(REMOVE_RECURSE ${STAGING})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${STAGING} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
