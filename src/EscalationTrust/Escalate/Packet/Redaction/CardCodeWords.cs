using System.Collections.Frozen;

namespace EscalationTrust;

/// <summary>The words that name a card code, and those that may stand between them and the digits.</summary>
internal static class CardCodeWords
{
    // How far back words count: "security code on the back of my card is: ".
    private const int Reach = 64;
    private const int MostLinks = 6;
    private const string CardMarker = "[card]";

    private static readonly string[] Names =
    [
        "cvv", "cvv2", "cvc", "cvc2", "cid", "csc", "cvn", "cvn2", "cvd", "cvd2", "cav2", "security code", "card code", "card verification", "verification value",
        "código de seguridad", "codigo de seguridad", "verificación de la tarjeta", "verificacion de la tarjeta",
        "cryptogramme", "code de sécurité", "code de securite", "vérification de la carte", "verification de la carte",
        "prüfziffer", "pruefziffer", "kartenprüfziffer", "prüfnummer", "pruefnummer", "kartenprüfnummer", "kartenpruefnummer", "sicherheitscode", "kartensicherheitscode",
        "codice di sicurezza", "verifica della carta", "código de segurança", "codigo de segurança", "codigo de seguranca", "verificação do cartão", "verificacao do cartao",
        "beveiligingscode", "veiligheidscode", "kaartverificatiecode",
    ];

    private static readonly string[] Links =
    [
        "is", "code", "number", "no", "value", "digits", "on", "the", "back", "of", "my", "card",
        "es", "número", "numero", "de", "la", "mi", "tarjeta", "est", "le", "visuel", "numéro", "ma", "carte",
        "ist", "lautet", "nummer", "der", "meiner", "karte", "è", "il", "della", "mia", "carta", "é", "o", "do", "meu", "cartão", "cartao", "van", "mijn", "kaart",
    ];

    /// <summary>The last word of a name, with every name that ends in it; an empty list for a word that only links.</summary>
    private static readonly FrozenDictionary<string, string[]> ByLastWord = Names.Concat(Links).Select(LastWord).Distinct()
        .ToFrozenDictionary(word => word, word => Names.Where(name => LastWord(name) == word).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Known = ByLastWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Linking =
        Links.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text ends in a name of a card code, with nothing but marks and linking words behind it.</summary>
    public static bool EndWith(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - Reach)..];
        for (int links = 0; links <= MostLinks; links++)
        {
            near = WithoutMarks(near);
            int start = near.Length;
            while (start > 0 && char.IsLetterOrDigit(near[start - 1]))
            {
                start--;
            }

            if (!Known.TryGetValue(near[start..], out string[]? names))
            {
                return false;
            }

            if (EndInOne(near, names))
            {
                return true;
            }

            if (!Linking.Contains(near[start..]))
            {
                return false;
            }

            near = near[..start];
        }

        return false;
    }

    private static bool EndInOne(ReadOnlySpan<char> text, string[] names)
    {
        foreach (string name in names)
        {
            if (text.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || Apart(text[^(name.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    // What was masked as a card may stand between: "CVV of my card [card] is 123".
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (text.EndsWith(CardMarker))
            {
                text = text[..^CardMarker.Length];
            }
            else if (IsMark(text[^1]))
            {
                text = text[..^1];
            }
            else
            {
                break;
            }
        }

        return text;
    }

    private static bool IsMark(char c) => char.IsWhiteSpace(c) || c is ':' or '#' or '=' or '-' or '–' or '.' or '?' or '(' or ')' or '/' or '"' or '\'' or '*' or '°';

    // "X-CID-1234" is a code of another kind.
    private static bool Apart(char c) => !(char.IsLetterOrDigit(c) || c is '-' or '_' or '/');

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
