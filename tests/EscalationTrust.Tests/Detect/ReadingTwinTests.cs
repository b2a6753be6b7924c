using System.Numerics;
using System.Text;

namespace EscalationTrust.Tests.Detect;

/// <summary>What one pass says about a text (words, signature, outer form) agrees with counting it slowly, across chunks too.</summary>
public sealed class ReadingTwinTests
{
    private static readonly CueLexicon Lexicon = LexiconCompiler.Compile([LexiconPackReader.Read("[outage]\nplease\nhelp\n[stopwords]\nthe of and", "test")]);
    private static readonly MessageReader Reader = new(Lexicon, null);

    [Fact]
    public void Generated_texts_agree()
    {
        var random = new Random(11);
        for (int round = 0; round < 2_000; round++)
        {
            string text = RandomText.OfLength(random, RandomText.Lengths[round % RandomText.Lengths.Length]);
            Compare(text, random.Next(2) == 0);
        }
    }

    [Theory]
    [InlineData(1025)]
    [InlineData(1500)]
    [InlineData(2049)]
    [InlineData(5000)]
    [InlineData(20_000)]
    public void Long_texts_agree_when_their_words_have_gaps(int length)
    {
        var random = new Random(length);
        for (int round = 0; round < 20; round++)
        {
            string text = string.Join(' ', Enumerable.Range(0, length / 3).Select(_ => Piece(random)))[..length];
            Compare(text, bot: false);
        }
    }

    private static string Piece(Random random) => random.Next(9) switch
    {
        0 => "\u4EBA\u5DE5",
        1 => "caf\u00E9",
        2 => "don't",
        3 => "pleeease",
        4 => "why?!",
        5 => new string('a', random.Next(1, 3)) + string.Concat(Enumerable.Repeat("bcd", random.Next(15, 40))),
        _ => RandomText.Ascii(random, random.Next(1, 30)).Replace('\n', 'n'),
    };

    private static void Compare(string text, bool bot)
    {
        List<NaiveWord> words = NaiveText.Words(text, letters => Lexicon.Words.NumberOf(new NaiveWord(0, 0, letters).Hash) != 0);
        MessageReading reading = Reader.Read(text, bot);
        Assert.Equal(words.Count, reading.Words);
        Assert.Equal(TextHash(words), reading.Signature.TextHash);
        Assert.Equal(Set(words), Bits(reading.Signature.Set));
        Assert.Equal(Math.Min(255, words.Count(HasContent)), reading.Signature.ContentWords);
        Assert.Equal(NaiveText.WithoutAddresses(text).Any(c => c is '?' or '\uFF1F'), reading.Signature.IsQuestion != 0);
    }

    private static uint TextHash(List<NaiveWord> words)
    {
        ulong sum = 0;
        for (int i = 0; i < words.Count; i++)
        {
            sum += BitOperations.RotateLeft(words[i].Hash, i);
        }

        uint hash = (uint)(sum >> 32) ^ (uint)sum;
        return words.Count == 0 ? 0 : hash == 0 ? 1 : hash;
    }

    private static SortedSet<int> Set(List<NaiveWord> words)
    {
        var bits = new SortedSet<int>();
        foreach (NaiveWord word in words.Where(HasContent))
        {
            bool own = word.Letters[0] == NaiveWord.Own;
            ulong low = own ? WordHash.LowOfOwnWord(word.Letters[1]) : WordHash.Load(Encoding.Latin1.GetBytes(word.Letters));
            string skeleton = own ? "" : string.Concat(word.Letters.Take(8).Where((letter, i) => i == 0 || (char.IsAsciiLetterLower(letter) && !"aeiou".Contains(letter))));
            bits.Add((int)((low & 0xFF_FFFF_FFFF) * 0xD6E8FEB86659FD93 >> 56));
            bits.Add((int)((own ? low & 0xFF : WordHash.Load(Encoding.Latin1.GetBytes(skeleton))) * 0xFF51AFD7ED558CCD >> 56));
        }

        return bits;
    }

    private static SortedSet<int> Bits(SignatureBits set) =>
        [.. Enumerable.Range(0, 256).Where(bit => (set[bit >> 6] >> (bit & 63) & 1) != 0)];

    private static bool HasContent(NaiveWord word) =>
        word.Letters[0] == NaiveWord.Own
        || (!word.IsNumber && (Lexicon.Words.FactsOf(word.Hash) & WordFacts.StopWord) == 0);
}
