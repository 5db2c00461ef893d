// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder_cases.h"

namespace {

constexpr DecoderCase cases[] = {
    {"seed/balance.json", "balance", 200, "100.84292 USD"},
    {"seed/cancels.json", "cancels", 200,
     "2 = accepted\n"
     "9 = Order 200: Incorrect order ID"},
    {"seed/refill.json", "refill", 200, "1"},
    {"seed/refill_status.json", "refill_status", 200, "3 [Completed]"},
    {"seed/refill_statuses.json", "refill_statuses", 200,
     "1 = 3 [Completed]\n"
     "2 = 4 [Rejected]\n"
     "3 = Refill 200: Refill not found"},
    {"seed/refills.json", "refills", 200,
     "1 = 1\n"
     "2 = 2\n"
     "3 = Order 200: Incorrect order ID"},
    {"seed/services.json", "services", 200,
     "1|Followers|Default|First Category|0.9|50|10000|RC||\n"
     "2|Comments|Custom Comments|Second Category|8|10|1500|C||"},
    {"wild/balance_empty.json", "balance", 200, "Unexpected 200: "},
    {"wild/balance_in_data.json", "balance", 200, "5 USD"},
    {"wild/balance_negative.json", "balance", 200, "-3.5 USD"},
    {"wild/balance_no_currency.json", "balance", 200, "0 "},
    {"wild/balance_null.json", "balance", 200, "Unexpected 200: "},
    {"wild/balance_number.json", "balance", 200, "100.84292 USD"},
    {"wild/balance_separators.json", "balance", 200, "1234567.89 INR"},
    {"wild/balance_unknown.json", "balance", 200, "Unexpected 200: "},
    {"wild/cancel_single.json", "cancels", 200, "77 = accepted"},
    {"wild/cancel_single_error.json", "cancels", 200, "77 = Order 200: Incorrect order ID"},
    {"wild/cancel_single_id.json", "cancels", 200, "77 = accepted"},
    {"wild/cancel_status.json", "cancels", 200, "Unexpected 200: "},
    {"wild/cancels_empty.json", "cancels", 200, ""},
    {"wild/cancels_keyed.json", "cancels", 200,
     "1 = accepted\n"
     "2 = Order 200: Incorrect order ID\n"
     "3 = accepted\n"
     "4 = Provider 200: Bad"},
    {"wild/cancels_wild.json", "cancels", 200,
     "1 = accepted\n"
     "10 = Unexpected 200: \n"
     "2 = accepted\n"
     "3 = accepted\n"
     "4 = accepted\n"
     "5 = Order 200: Incorrect order ID\n"
     "6 = Provider 200: Cancel is not available\n"
     "7 = Unexpected 200: \n"
     "8 = Unexpected 200: \n"
     "9 = Provider 200: Order can not be canceled"},
    {"wild/refill_flat_error.json", "refill", 200, "Refill 200: Refill not found"},
    {"wild/refill_inner_error.json", "refill", 200, "Refill 200: Order not eligible for refill."},
    {"wild/refill_null.json", "refill", 200, "Unexpected 200: "},
    {"wild/refill_number.json", "refill", 200, "1"},
    {"wild/refill_same_id.json", "refill", 200, "3"},
    {"wild/refill_sentence.json", "refill", 200, "Refill 200: Order not eligible for refill."},
    {"wild/refill_status_blank.json", "refill_status", 200, "Unexpected 200: "},
    {"wild/refill_status_error_word.json", "refill_status", 200, "6 [Error]"},
    {"wild/refill_status_inner_error.json", "refill_status", 200, "Refill 200: Refill not found"},
    {"wild/refill_status_number.json", "refill_status", 200, "2 [In progess]"},
    {"wild/refill_statuses_keyed.json", "refill_statuses", 200,
     "1 = 3 [Completed]\n"
     "2 = Refill 200: Refill not found\n"
     "3 = 4 [Rejected]"},
    {"wild/refill_statuses_wild.json", "refill_statuses", 200,
     "2 = Refill 200: Refill not found\n"
     "3 = Refill 200: Refill not found\n"
     "4 = Unexpected 200: \n"
     "5 = 0 [Odd]\n"
     "r-9 = 2 [Inprogress]"},
    {"wild/refills_empty.json", "refills", 200, ""},
    {"wild/refills_error.json", "refills", 200, "Request 200: Incorrect request"},
    {"wild/refills_keyed.json", "refills", 200,
     "1 = 5\n"
     "2 = Order 200: Incorrect order ID\n"
     "3 = 7"},
    {"wild/refills_wild.json", "refills", 200,
     "1 = r-9\n"
     "2 = Order 200: Incorrect order ID\n"
     "3 = Refill 200: Order not eligible for refill.\n"
     "4 = 4\n"
     "5 = Unexpected 200: "},
    {"wild/services_bom.json", "services", 200, "1|A|Default|C|0.9|50|10000|R||"},
    {"wild/services_broken_utf8.json", "services", 200,
     "1|A\xef\xbf\xbd"
     "\xef\xbf\xbd"
     "(|Default|C|1|1|2|||"},
    {"wild/services_cut_off.json", "services", 200,
     "NotJson 200: "
     "[{\"service\":1,\"name\":\"A\",\"type\":\"Default\",\"category\":\"C\",\"rate\":\"0.90\",\"min\":\"50\",\"max\":"
     "\"10000\",\"refill\":true,\"cancel\":false},{\"service\":2,\"name\":\"B\",\"type\":\"De"},
    {"wild/services_cut_off_between.json", "services", 200,
     "NotJson 200: "
     "[{\"service\":1,\"name\":\"A\",\"type\":\"Default\",\"category\":\"C\",\"rate\":\"0.90\",\"min\":\"50\",\"max\":"
     "\"10000\",\"refill\":true,\"cancel\":false},{\"service\":1,\"name\":\"A\",\"type\":\"Default\",\"category\":"
     "\"C\",\"rate\":\"0.90\",\"min"},
    {"wild/services_empty.json", "services", 200, ""},
    {"wild/services_empty_data.json", "services", 200, ""},
    {"wild/services_extras.json", "services", 200,
     "7|Likes ⚡ \"fast\" / 🚀|Package|Café|3|1|1|D|One\n"
     "two|52 minutes 14 seconds\n"
     "8|x|Default|Café|3|1|1||D|"},
    {"wild/services_faults.json", "services", 200,
     "1|no category|Default||1|10|5|||\n"
     "1|again|Default|C|2|1|2|||\n"
     "6||Default||2|0|0|||\n"
     "Entry 1 is not a service: \"a string\"\n"
     "Entry 2 is not a service: null\n"
     "Entry 3 is not a service: 5\n"
     "Entry 4 is not a service: [1,2]\n"
     "Entry 5 has no service id: {\"name\":\"no id\",\"rate\":\"1\"}\n"
     "The maximum of entry 6 is below its minimum: {\"service\":1,\"name\":\"no "
     "category\",\"type\":\"Default\",\"rate\":\"1\",\"min\":\"10\",\"max\":\"5\"}\n"
     "Entry 7 has no readable rate: {\"service\":2,\"name\":\"no "
     "rate\",\"category\":\"C\",\"min\":\"1\",\"max\":\"2\"}\n"
     "Entry 8 has no readable rate: {\"service\":3,\"name\":\"unknown rate\",\"category\":\"C\",\"rate\":\"Unknown\"}\n"
     "Entry 9 has no readable rate: {\"service\":4,\"name\":\"not a "
     "number\",\"category\":\"C\",\"rate\":NaN,\"min\":\"1\",\"max\":\"2\"}\n"
     "Entry 10 has no readable rate: {\"service\":5,\"name\":\"below nothing\",\"category\":\"C\",\"rate\":\"-1\"}\n"
     "Service id 1 comes more than once; orders use the first: "
     "{\"service\":1,\"name\":\"again\",\"category\":\"C\",\"rate\":\"2\",\"min\":\"1\",\"max\":\"2\"}"},
    {"wild/services_in_data.json", "services", 200, "1|A|Default|C|0.9|50|10000|R||"},
    {"wild/services_junk.json", "services", 200, "Unexpected 200: "},
    {"wild/services_keyed.json", "services", 200,
     "1|A|Default|C|0.9|50|10000|R||\n"
     "9|B|Poll|C|1|1|2|||"},
    {"wild/services_lone_surrogate.json", "services", 200,
     "1|a\xef\xbf\xbd"
     " b\xef\xbf\xbd"
     " c\xef\xbf\xbd"
     "12|Default|C|1|1|2|||"},
    {"wild/services_missing_comma.json", "services", 200,
     "NotJson 200: [{\"service\":1 \"name\":\"A\",\"rate\":\"1\"}]"},
    {"wild/services_none.json", "services", 200, "Provider 200: No services available"},
    {"wild/services_numbers.json", "services", 200,
     "1|number|Default|C|0.9|50|10000|R||\n"
     "2|text|default|C|1234.5|1000|10000000|RC||\n"
     "3|many decimals|Default|C|0.08011655652|0|0|||\n"
     "4|exponent|Default|C|0.0015|100|1000000|||\n"
     "a1f0-9c|opaque|Default|C|2|10|20|C||\n"
     "90071992547409931234|long id|Default|C|2|0|20|||"},
    {"wild/services_php_warning.txt", "services", 200, "1|A|Default|C|0.9|50|10000|R||"},
    {"wild/services_raw_newline.json", "services", 200, "1|two lines|Default|C|1|1|2|||"},
    {"wild/services_trailing.txt", "services", 200, "1|A|Default|C|0.9|50|10000|R||"},
    {"wild/services_twice_named.json", "services", 200, "1|last|Default|C|2|1|2|||"},
    {"wild/page.html", "services", 200, "NotJson 200: Just a moment..."},
    {"wild/empty.txt", "services", 500, "Http 500: "},
    {"wild/empty.txt", "balance", 404, "Http 404: "},
    {"wild/spaces.txt", "cancels", 200, "NotJson 200: "},
    {"wild/error_key.json", "balance", 401, "Key 401: Invalid API key"},
    {"wild/error_key.json", "services", 200, "Key 200: Invalid API key"},
    {"wild/error_key.json", "refill_status", 200, "Key 200: Invalid API key"},
    {"wild/error_key.json", "refill_statuses", 200, "Key 200: Invalid API key"},
    {"wild/error_key.json", "cancels", 200, "Key 200: Invalid API key"},
    {"wild/error_fields.json", "refills", 422, "Provider 422: The given data was invalid."},
    {"wild/error_status_alone.json", "balance", 200, "Provider 200: error"},
    {"wild/statuses_empty.json", "refill_statuses", 200, ""},
    {"wild/services_empty_data.json", "refill", 200, "Unexpected 200: Empty Data"},
    {"seed/services.json", "services", 429, "RateLimited 429: "},
    {"seed/balance.json", "services", 200, "Unexpected 200: "},
};

} // namespace

std::span<const DecoderCase> otherCases() {
    return cases;
}
