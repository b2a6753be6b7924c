namespace EscalationTrust;

/// <summary>How often a word is expected in a million words of support chat, to the nearest order of magnitude. Only the choice of where look-ups start depends on it.</summary>
internal sealed class WordFrequency
{
    /// <summary>A message of forty words has one beginning and one end.</summary>
    public const int OfEdge = 25_000;

    private const int Rare = 10;
    private const int Common = 500;
    private const int StopWord = 3_000;
    private const int CharacterOfItsOwn = 1_000;

    // The grammar of every sentence, from knowledge of the language. The packs' own lists know the rest.
    private static readonly (int PerMillion, string Words)[] Grammar =
    [
        (30_000, "the i to a"),
        (15_000, "and my you is it in for of that"),
        (8_000, "on have this not with me can be but was do are if so at your what an"),
        (5_000, "we they from just when has will or as there no get all how been out up would about by like am had does did it's i'm don't can't"),
        (8_000, "de la que le les el en et je un una der die das ich und zu ist nicht il di che e non per o do da um uma een het ik van w nie na bir ve bu"),
    ];

    private readonly Dictionary<ulong, int> _perMillion = [];

    public WordFrequency()
    {
        foreach ((int perMillion, string words) in Grammar)
        {
            foreach (string word in words.Split(' '))
            {
                ulong hash = LexiconWords.HashOf(word);
                _perMillion[hash] = Math.Max(perMillion, _perMillion.GetValueOrDefault(hash));
            }
        }
    }

    /// <summary>Learns a word from a pack's list of stop words or of common words.</summary>
    public void Note(ulong hash, bool stopWord)
    {
        int perMillion = stopWord ? StopWord : Common;
        _perMillion[hash] = Math.Max(perMillion, _perMillion.GetValueOrDefault(hash));
    }

    public int Of(string word, ulong hash) =>
        _perMillion.TryGetValue(hash, out int perMillion) ? perMillion
        : word.Length == 1 && LetterFolder.IsWordOfItsOwn(word[0]) ? CharacterOfItsOwn
        : Rare;
}
