namespace EscalationTrust;

/// <summary>What the words before a number say that it is.</summary>
internal static class PhoneWords
{
    // How far back a word counts: "my phone number is ", "call me back on ".
    private const int Reach = 24;

    // "tell" is no "tel".
    private const int ShortWord = 4;

    private static readonly string[] Phones =
    [
        "phone", "mobile", "cell", "whatsapp", "call me", "reach me", "text me", "tel", "telephone", "telefon", "handy", "rufnummer", "téléphone",
        "portable", "teléfono", "telefono", "móvil", "movil", "celular", "cellulare", "telefone", "telemóvel", "telefoon", "mobiel", "電話", "电话", "手机",
    ];

    private static readonly string[] Others =
    [
        "order", "ticket", "case", "invoice", "ref", "account", "booking", "serial", "tracking", "imei", "part", "number #", "bestell", "rechnung",
        "pedido", "factura", "commande", "ordine", "#",
    ];

    /// <summary>Positive when the last word of either kind names a phone, negative when it names something else, 0 when there is none.</summary>
    public static int Verdict(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - Reach)..];
        // A sentence that has ended names nothing any more, and neither does a marker.
        near = near[(near.LastIndexOfAny("!?;\n]") + 1)..];
        return Last(near, Phones).CompareTo(Last(near, Others));
    }

    private static int Last(ReadOnlySpan<char> text, string[] words)
    {
        int last = -1;
        foreach (string word in words)
        {
            int at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > last && IsWord(text, at, word))
            {
                last = at;
            }
        }

        return last;
    }

    // At the beginning of a word, so that "hotel" is no "tel"; languages without spaces have no such beginning.
    private static bool IsWord(ReadOnlySpan<char> text, int at, string word)
    {
        int end = at + word.Length;
        bool begins = at == 0 || !char.IsLetter(text[at - 1]) || word[0] >= '\u3000';
        return begins && (word.Length > ShortWord || end == text.Length || !char.IsLetter(text[end]));
    }
}
