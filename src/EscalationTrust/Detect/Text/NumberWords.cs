namespace EscalationTrust;

/// <summary>Reads "two" and "second" as 2, up to five, in the languages of the packs that write words apart.</summary>
internal static class NumberWords
{
    private const string Digits = "012345";

    // By number. Words that mean something else beside it are left out: "prima" is also praise, "um" a pause.
    private static readonly string[] Words =
    [
        "",
        "one first 1st uno una primero primera première premier un eins erste ersten een eerste jeden pierwsza pierwszy bir birinci primeira primeiro",
        "two second 2nd dos segundo segunda deux deuxième zwei zweite zweiten due secondo seconda dois duas twee tweede dwa druga drugi iki ikinci",
        "three third 3rd tres tercero tercera trois troisième drei dritte dritten tre terzo terza três terceira drie derde trzy trzecia trzeci üç üçüncü",
        "four fourth 4th cuatro cuarta quatre quatrième vier vierte vierten quattro quarta quatro vierde cztery czwarta dört dördüncü",
        "five fifth 5th cinco quinta cinq cinquième fünf fünfte fünften cinque vijf vijfde pięć piąta beş beşinci",
    ];

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = ByWord().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The digit of a number word; empty for any other word.</summary>
    public static ReadOnlySpan<char> DigitOf(ReadOnlySpan<char> word) =>
        Numbers.TryGetValue(word, out int number) ? Digits.AsSpan(number, 1) : default;

    private static Dictionary<string, int> ByWord()
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int number = 1; number < Words.Length; number++)
        {
            foreach (string word in Words[number].Split(' '))
            {
                numbers.Add(word, number);
            }
        }

        return numbers;
    }
}
