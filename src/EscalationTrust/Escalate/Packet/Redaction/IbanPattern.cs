namespace EscalationTrust;

/// <summary>International bank account numbers (ISO 13616): the length of the country and right check digits (mod 97).</summary>
internal static class IbanPattern
{
    private const int Longest = 34;

    /// <summary>Length by country, from the public registry of the format.</summary>
    private const string Lengths =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 "
        + "GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 "
        + "MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 "
        + "ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

    private static readonly byte[] LengthOf = ReadLengths();

    /// <summary>Finds the account whose first check digit stands here.</summary>
    public static MaskedSpan Find(ReadOnlySpan<char> text, int from, int at)
    {
        int start = at - 2;
        if (start < from || !char.IsAsciiLetter(text[start]) || !char.IsAsciiLetter(text[start + 1]) || (start > from && char.IsLetterOrDigit(text[start - 1])))
        {
            return default;
        }

        int length = LengthOf[Country(text[start], text[start + 1])];
        if (length == 0)
        {
            return default;
        }

        Span<char> account = stackalloc char[Longest];
        int read = 0;
        int end = start;
        while (end < text.Length && read < length)
        {
            if (char.IsAsciiLetterOrDigit(text[end]))
            {
                account[read++] = char.ToUpperInvariant(text[end]);
            }
            else if (!IsSeparator(text[end]) || IsSeparator(text[end - 1]))
            {
                return default;
            }

            end++;
        }

        bool apart = end == text.Length || !char.IsLetterOrDigit(text[end]);
        return read == length && apart && IsRight(account[..length])
            ? new MaskedSpan { Kind = PersonalDataKinds.Ibans, Start = start, End = end }
            : default;
    }

    private static bool IsSeparator(char c) => c is ' ' or '-' or '\u00A0' or '\u202F';

    /// <summary>Country and check digits go to the end, letters become two digits each, and the whole leaves 1 when divided by 97.</summary>
    private static bool IsRight(ReadOnlySpan<char> account)
    {
        int rest = 0;
        for (int i = 0; i < account.Length; i++)
        {
            char c = account[(i + 4) % account.Length];
            rest = DigitRun.IsDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }

        return rest == 1;
    }

    private static int Country(char first, char second) => (((first | 0x20) - 'a') * 26) + ((second | 0x20) - 'a');

    private static byte[] ReadLengths()
    {
        byte[] lengths = new byte[26 * 26];
        ReadOnlySpan<char> all = Lengths;
        foreach (Range entry in all.Split(' '))
        {
            ReadOnlySpan<char> one = all[entry];
            lengths[Country(one[0], one[1])] = (byte)(((one[2] - '0') * 10) + one[3] - '0');
        }

        return lengths;
    }
}
