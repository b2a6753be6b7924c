using System.Globalization;

namespace EscalationTrust;

/// <summary>Folds one UTF-16 unit: case, diacritics and width away. The scalar path; ASCII has a faster one.</summary>
internal static class LetterFolder
{
    /// <summary>Not part of a word.</summary>
    public const byte Separator = 0;

    /// <summary>Part of a word, but without weight: a combining mark, a soft hyphen, a joiner, a mark of direction.</summary>
    public const byte Ignorable = 1;

    /// <summary>A word of its own: a character of a script without spaces.</summary>
    public const byte WordOfItsOwn = 2;

    /// <summary>Of whatever shape: accents that stand alone are typed for it.</summary>
    public const byte Apostrophe = (byte)'\'';

    public static byte Fold(char c)
    {
        if (c < 0x80)
        {
            return FoldAscii(c);
        }

        return c switch
        {
            '\u00AD' => Ignorable,
            '\u00B4' => Apostrophe,
            < '\u00C0' => c is '\u00AA' or '\u00B5' or '\u00BA' ? NonLatin(c) : Separator,
            < '\u0250' => FoldLatin(LetterTables.LatinExtended[c - 0xC0], c),
            >= '\u0300' and < '\u0370' => Ignorable,
            >= '\u0370' and < '\u0500' => FoldGreekOrCyrillic(LetterTables.GreekAndCyrillic[c - 0x370]),
            >= '\u1E00' and < '\u1F00' => FoldLatin(LetterTables.LatinAdditional[c - 0x1E00], c),
            '\u02BC' or '\u2018' or '\u2019' or '\uFF07' => Apostrophe,
            '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\u2066' and <= '\u2069') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') => Ignorable,
            >= '\uFF01' and <= '\uFF5E' => FoldAscii((char)(c - 0xFEE0)),
            _ => IsWordOfItsOwn(c) ? WordOfItsOwn : FoldOther(c),
        };
    }

    public static byte FoldAscii(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => (byte)c,
        >= 'A' and <= 'Z' => (byte)(c | 0x20),
        '\'' or '`' => Apostrophe,
        _ => Separator,
    };

    /// <summary>Scripts that write no spaces between words, and Hangul, whose particles stick to words.</summary>
    public static bool IsWordOfItsOwn(char c) => c switch
    {
        < '\u0E00' => false,
        <= '\u0EFF' => char.IsLetter(c),
        >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' => char.IsLetter(c),
        >= '\u3041' and <= '\u30FF' => c != '\u30FB',
        >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' => true,
        '\u3005' => true,
        >= '\uFF66' and <= '\uFF9D' => true,
        _ => false,
    };

    private static byte FoldLatin(char folded, char c) => folded switch
    {
        '_' => NonLatin(char.ToLowerInvariant(c)),
        ' ' => Separator,
        _ => (byte)folded,
    };

    private static byte FoldGreekOrCyrillic(char folded) => folded == ' ' ? Separator : NonLatin(folded);

    private static byte FoldOther(char c) => c switch
    {
        '\u0640' => Ignorable, // The Arabic stroke that only lengthens a word.
        '\u0622' or '\u0623' or '\u0625' => NonLatin('\u0627'), // Alef, with and without what is left out when typing.
        '\u0649' or '\u06CC' => NonLatin('\u064A'),
        '\u06A9' => NonLatin('\u0643'),
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark => Ignorable,
            UnicodeCategory.SpacingCombiningMark => NonLatin(c), // A vowel of an Indic script.
            _ => char.IsLetterOrDigit(c) ? NonLatin(char.ToLowerInvariant(c)) : Separator,
        },
    };

    // One byte for a letter of another script: blocks of 128 keep their letters apart, other scripts may share a byte.
    private static byte NonLatin(char c) => (byte)(0x80 | ((c ^ (c >> 7) * 29) & 0x7F));
}
