#!/bin/sh
set -eu

token=$(curl -sS --fail-with-body "$ISSUER/token" -u "$CLIENT_ID:$CLIENT_SECRET" \
  -d grant_type=client_credentials -d 'scope=provinces:read figures:read' |
  sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')

curl -sS --fail-with-body "${ISSUER%/identity}/graphql" -H "authorization: Bearer $token" \
  -H 'content-type: application/json' -d '{ "query":
    "{ province(code: \"04\", on: \"2018-08-31\") { name figures(period: \"2009/2019\") { indicator { name } qualifier value period source } } }" }'
