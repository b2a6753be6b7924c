using System.Text;

namespace EscalationTrust.Tests.Detect;

/// <summary>Texts that a keyboard, a phone, a copy and paste or an attacker could produce.</summary>
internal static class RandomText
{
    /// <summary>Lengths around the edges of blocks, masks and chunks.</summary>
    public static readonly int[] Lengths = [0, 1, 2, 7, 8, 9, 31, 32, 33, 63, 64, 65, 95, 127, 128, 129, 500, 1023, 1024];

    private static readonly string[] Pieces =
    [
        "agent", "I don't", "can't", "l'", "'", "''", "\u2019", "don\u2019t", "don`t", "don\u00B4t", "a\u202Ege\u200Fnt", "\u2018quoted\u2019", "O\u02BCBrien", "AGENT", "HeLLo", " ", "  ", "\t", "\n", "\0", ".", "!!!", "???", ";",
        "\u2026", "\u201Cso\u201D", "\u2013", "\u2014", "caf\u00E9", "cafe\u0301", "\u0301", "\u00DCber", "stra\u00DFe", "\u0130stanbul", "\u0131", "\u0141\u00F3d\u017A", "\uFF21\uFF27\uFF25\uFF2E\uFF34", "\uFF07",
        "\u4EBA\u5DE5", "\u5BA2\u670D", "\u3042\u3044", "\u0E1E\u0E39\u0E14", "\uC0AC\uB78C", "\u0447\u0435\u043B\u043E\u0432\u0435\u043A", "\u05D0\u05D1", "\u0645\u0631", "\u0928\u092E\u0938\u094D\u0924\u0947",
        "\U0001F600", "\u2764\uFE0F", "\U0001F468\u200D\U0001F469", "\uD83D", "\uDE00", "\u200B", "\u200D", "\u00AD", "\uFEFF", "pleeease", "goooood", "aaaaaaaa", "hhhelp", "\u0430\u0430\u0430\u0430", "1111", "12345", "x", "a_b", "e-mail",
        "{\"a\":1}", "<tool>", "$5", "\u20AC", "wordsofmorethansixteenletters", "~~~", "|||", "@#%&*()", "https://", "www.", "http://a.b/talk-to-me?x=1.", "://", "/", "\u0001", "\u0002", "\u007F",
    ];

    public static string OfLength(Random random, int length)
    {
        var text = new StringBuilder(length + 32);
        double spaces = random.NextDouble();
        while (text.Length < length)
        {
            text.Append(random.Next(12) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
            text.Append(random.NextDouble() < spaces ? " " : "");
        }

        text.Length = length;
        return text.ToString();
    }

    /// <summary>Plain ASCII of the same kind, so that whole blocks take the fast path.</summary>
    public static string Ascii(Random random, int length) =>
        string.Create(length, random, static (span, r) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = r.Next(4) == 0 ? " '?!.{<'\""[r.Next(9)] : (char)r.Next(128);
            }
        });
}
