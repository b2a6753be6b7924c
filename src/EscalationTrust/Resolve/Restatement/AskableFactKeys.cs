namespace EscalationTrust;

/// <summary>Which fact a host's key names: "order_number", "customerEmail", "Phone no.".</summary>
public static class AskableFactKeys
{
    // The first group with a word in the key wins: "order_date" is a date, "email address" is an e-mail.
    private static readonly (AskableFacts Fact, string[] Words)[] Groups =
    [
        (AskableFacts.Date, ["date", "day", "when", "time", "since"]),
        (AskableFacts.Amount, ["amount", "sum", "total", "price", "cost", "value"]),
        (AskableFacts.Email, ["email", "mail", "e-mail"]),
        (AskableFacts.Phone, ["phone", "telephone", "mobile", "tel", "cell", "callback"]),
        (AskableFacts.Address, ["address", "street", "zip", "postcode", "postal", "city"]),
        (AskableFacts.Steps, ["steps", "tried", "troubleshooting", "attempts"]),
        (AskableFacts.Problem, ["problem", "issue", "description", "error", "summary", "need", "symptom", "complaint"]),
        (AskableFacts.Reference, ["invoice", "ticket", "case", "reference", "receipt", "transaction", "incident", "claim"]),
        (AskableFacts.Order, ["order", "booking", "reservation", "purchase", "tracking", "shipment", "parcel"]),
        (AskableFacts.Product, ["product", "item", "model", "serial", "sku", "device", "plan", "version"]),
        (AskableFacts.Name, ["name", "firstname", "lastname", "surname", "fullname"]),
        (AskableFacts.Account, ["account", "customer", "member", "membership", "policy", "contract", "user", "username", "client", "iban", "card"]),
    ];

    /// <summary>The fact a key names; none when it names another one. Words may be joined by anything, or by capitals.</summary>
    /// <param name="key">The key. Null names nothing.</param>
    public static AskableFacts Of(string? key)
    {
        foreach ((AskableFacts fact, string[] words) in Groups)
        {
            foreach (string word in words)
            {
                if (key is not null && Holds(key, word))
                {
                    return fact;
                }
            }
        }

        return AskableFacts.None;
    }

    private static bool Holds(string key, string word)
    {
        int at = key.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            int end = at + word.Length;
            if (BeginsWord(key, at) && (end == key.Length || BeginsWord(key, end)))
            {
                return true;
            }

            at = key.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>True where a word begins, or where one that went before has ended.</summary>
    private static bool BeginsWord(string key, int at) =>
        at == 0 || !char.IsLetter(key[at]) || !char.IsLetter(key[at - 1]) || (char.IsUpper(key[at]) && !char.IsUpper(key[at - 1]));
}
