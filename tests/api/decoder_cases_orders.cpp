// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder_cases.h"

namespace {

constexpr DecoderCase cases[] = {
    {"seed/add.json", "add", 200, "23501"},
    {"seed/status.json", "status", 200, "4 [Partial] charge 0.27819 USD start 3572 remains 157"},
    {"seed/statuses.json", "statuses", 200,
     "1 = 4 [Partial] charge 0.27819 USD start 3572 remains 157\n"
     "10 = Order 200: Incorrect order ID\n"
     "100 = 2 [In progress] charge 1.44219 USD start 234 remains 10"},
    {"wild/add_array_value.json", "add", 200, "Unexpected 200: "},
    {"wild/add_blank.json", "add", 200, "Unexpected 200: "},
    {"wild/add_bom.json", "add", 200, "23501"},
    {"wild/add_cut_off_brace.json", "add", 200, "NotJson 200: {\"order\": 235"},
    {"wild/add_cut_off_number.json", "add", 200, "NotJson 200: {\"order\": 235"},
    {"wild/add_cut_off_text.json", "add", 200, "NotJson 200: {\"order\": \"235"},
    {"wild/add_empty_array.json", "add", 200, "Unexpected 200: "},
    {"wild/add_empty_data.json", "add", 200, "Unexpected 200: Empty Data"},
    {"wild/add_error_blank.json", "add", 200, "23501"},
    {"wild/add_exponent.json", "add", 200, "23501"},
    {"wild/add_false.json", "add", 200, "Unexpected 200: "},
    {"wild/add_fraction.json", "add", 200, "Unexpected 200: "},
    {"wild/add_garbage.json", "add", 200, "Unexpected 200: "},
    {"wild/add_in_array.json", "add", 200, "23501"},
    {"wild/add_in_data.json", "add", 200, "23501"},
    {"wild/add_long.json", "add", 200, "90071992547409931234567"},
    {"wild/add_nan.json", "add", 200, "Unexpected 200: "},
    {"wild/add_negative.json", "add", 200, "Unexpected 200: "},
    {"wild/add_null.json", "add", 200, "Unexpected 200: "},
    {"wild/add_numeric_status.json", "add", 200, "23501"},
    {"wild/add_object.json", "add", 200, "Unexpected 200: "},
    {"wild/add_opaque.json", "add", 200, "mock_1795383392844"},
    {"wild/add_success.json", "add", 200, "23501"},
    {"wild/add_text.json", "add", 200, "23501"},
    {"wild/add_trailing.txt", "add", 200, "23501"},
    {"wild/add_twice.json", "add", 200, "2"},
    {"wild/add_two_values.txt", "add", 200, "23501"},
    {"wild/add_warning.txt", "add", 200, "23501"},
    {"wild/add_warning_cut_off.txt", "add", 200, "NotJson 200: "},
    {"wild/add_whole_fraction.json", "add", 200, "23501"},
    {"wild/add_zero.json", "add", 200, "Unexpected 200: "},
    {"wild/empty.txt", "add", 200, "NotJson 200: "},
    {"wild/error_active.json", "add", 200,
     "ActiveOrder 200: You have active order with this link. Please wait until order being completed."},
    {"wild/error_array.json", "add", 200, "Request 200: Incorrect request, Try again"},
    {"wild/error_controls.json", "add", 200, "Provider 200: <b>Bad [31mlink </b>"},
    {"wild/error_fields.json", "add", 200, "Provider 200: The given data was invalid."},
    {"wild/error_funds.json", "add", 200, "Funds 200: Not enough funds on balance"},
    {"wild/error_key.json", "add", 200, "Key 200: Invalid API key"},
    {"wild/error_language.json", "add", 200, "Provider 200: Недостаточно"},
    {"wild/error_message.json", "add", 200, "Link 200: Bad link"},
    {"wild/error_msg.json", "add", 200, "Quantity 200: neworder.error.min_quantity"},
    {"wild/error_number.json", "add", 200, "Refill 200: Refill not found"},
    {"wild/error_numeric_status.json", "add", 200, "Service 200: Incorrect service ID"},
    {"wild/error_object.json", "add", 200, "Order 200: Order not found"},
    {"wild/error_rate.json", "add", 200, "RateLimited 200: Rate limit exceeded"},
    {"wild/error_status_alone.json", "add", 200, "Provider 200: error"},
    {"wild/error_success_false.json", "add", 200, "Funds 200: Insufficient balance"},
    {"wild/error_true.json", "add", 200, "Request 200: Unknown action specified!"},
    {"wild/error_true_alone.json", "add", 200, "Provider 200: true"},
    {"wild/maintenance.html", "add", 200, "NotJson 200: "},
    {"wild/null.json", "add", 200, "NotJson 200: null"},
    {"wild/page.html", "add", 200, "NotJson 200: Just a moment..."},
    {"wild/plain_words.txt", "add", 200, "NotJson 200: Service temporarily unavailable"},
    {"wild/spaces.txt", "add", 200, "NotJson 200: "},
    {"wild/status_drip.json", "status", 200, "2 [Active] charge 1.5 USD start 0 remains 10 runs 3 made 11+12"},
    {"wild/status_empty.json", "status", 200, "Unexpected 200: "},
    {"wild/status_error_message.json", "status", 200, "Order 200: Incorrect order ID"},
    {"wild/status_error_word.json", "status", 200, "7 [Error] charge 0 USD start 1 remains 10"},
    {"wild/status_keyed.json", "status", 200, "3 [Completed] charge 1.5 USD start 0 remains 0"},
    {"wild/status_no_word.json", "status", 200, "0 [] charge 1.5 XXX start - remains 3"},
    {"wild/status_number_word.json", "status", 200, "4 [3] charge 1 EUR start 0 remains 5"},
    {"wild/status_numbers.json", "status", 200, "2 [In progress] charge 0.27819 USD start 3572 remains -3"},
    {"wild/status_other.json", "status", 200, "Unexpected 200: "},
    {"wild/status_other_word.json", "status", 200, "0 [On hold] charge 1 XXX start - remains 0"},
    {"wild/status_subscription.json", "status", 200,
     "2 [Active] charge - start - remains - posts 5 until 01/02/2027 made 101+102"},
    {"wild/status_unknown.json", "status", 200, "1 [Awaiting] charge - start - remains 1157"},
    {"wild/statuses_array.json", "statuses", 200,
     "1 = 3 [Completed] charge 1 XXX start - remains -\n"
     "2 = Order 200: Incorrect order ID"},
    {"wild/statuses_children.json", "statuses", 200,
     "1 = 2 [Active] charge - start - remains - made 11+12+13\n"
     "10 = 2 [Active] charge - start - remains - made 11\n"
     "11 = 0 [] charge - start - remains - made 12\n"
     "2 = 2 [Active] charge - start - remains - made 21+22\n"
     "3 = 2 [Active] charge - start - remains - made 31+32\n"
     "4 = 2 [Active] charge - start - remains - made 41+42\n"
     "5 = 2 [Active] charge - start - remains - made 51+a1f0+53\n"
     "6 = 2 [Active] charge - start - remains - made 61\n"
     "7 = 2 [Active] charge - start - remains -\n"
     "8 = 2 [Active] charge - start - remains -\n"
     "9 = 2 [Active] charge - start - remains -"},
    {"wild/statuses_cut_off.json", "statuses", 200,
     "NotJson 200: {\"1\":{\"status\":\"Completed\",\"charge\":\"1\"},\"2\":{\"sta"},
    {"wild/statuses_cut_off_warning.txt", "statuses", 200, "NotJson 200: "},
    {"wild/statuses_empty.json", "statuses", 200, ""},
    {"wild/statuses_empty_object.json", "statuses", 200, ""},
    {"wild/statuses_error.json", "statuses", 200, "Request 200: Incorrect request"},
    {"wild/statuses_single.json", "statuses", 200, "Unexpected 200: "},
    {"wild/statuses_wild.json", "statuses", 200,
     "10 = Order 200: Incorrect order ID\n"
     "11 = 2 [Active] charge - start - remains - posts 5 made 1\n"
     "12 = Unexpected 200: \n"
     "13 = 4 [Partial] charge 2 XXX start 1 remains 4 runs 2 made 14\n"
     "15 = Unexpected 200: \n"
     "9 = Order 200: Order not found\n"
     "mock_1 = 5 [Canceled] charge 0 XXX start - remains -"},
    {"seed/add.json", "add", 400, "23501"},
    {"seed/add.json", "add", 500, "23501"},
    {"seed/add.json", "add", 429, "Unexpected 429: "},
    {"wild/error_funds.json", "add", 400, "Funds 400: Not enough funds on balance"},
    {"wild/error_funds.json", "add", 500, "Funds 500: Not enough funds on balance"},
    {"wild/error_funds.json", "add", 429, "RateLimited 429: Not enough funds on balance"},
    {"wild/page.html", "add", 503, "Http 503: Just a moment..."},
    {"wild/page.html", "add", 429, "RateLimited 429: Just a moment..."},
    {"wild/page.html", "statuses", 200, "NotJson 200: Just a moment..."},
    {"wild/empty.txt", "add", 500, "Http 500: "},
    {"wild/add_object.json", "add", 502, "Unexpected 502: "},
    {"wild/error_key.json", "status", 403, "Key 403: Invalid API key"},
    {"wild/error_message.json", "statuses", 200, "Link 200: Bad link"},
    {"wild/error_numeric_status.json", "status", 200, "Service 200: Incorrect service ID"},
    {"wild/services_empty_data.json", "statuses", 200, ""},
    {"seed/status.json", "status", 500, "4 [Partial] charge 0.27819 USD start 3572 remains 157"},
};

} // namespace

std::span<const DecoderCase> orderCases() {
    return cases;
}
