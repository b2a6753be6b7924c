using System.Globalization;

namespace EscalationTrust.Tests.Detect;

/// <summary>The fast reader cuts and hashes words as the slow, obvious one does.</summary>
public sealed class WordTwinTests
{
    private static readonly CueLexicon Lexicon = LexiconCompiler.Compile([LexiconPackReader.Read("[outage]\nplease\nhelp\ngood\nagent\ndon't", "test")]);

    [Fact]
    public void Words_of_generated_texts_agree() => Compare(RandomText.OfLength, 1_500);

    [Fact]
    public void Words_of_plain_ASCII_agree() => Compare(RandomText.Ascii, 1_500);

    [Fact]
    public void Every_single_character_agrees_between_letters_and_alone()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            Compare($"ab{(char)c}cd {(char)c} '{(char)c}'");
        }
    }

    [Fact]
    public void One_letter_of_another_script_in_a_block_changes_no_other_word()
    {
        var random = new Random(5);
        for (int round = 0; round < 300; round++)
        {
            string text = RandomText.Ascii(random, 200);
            int at = random.Next(200);
            List<NaiveWord> fast = Read(text[..at] + "  " + text[at..]);
            List<NaiveWord> slow = Read(text[..at] + " \u0416 " + text[at..]);
            Assert.Equal(fast.Select(word => word.Letters), slow.Where(word => !(word.Start == at + 1 && word.End == at + 2)).Select(word => word.Letters));
        }
    }

    private static void Compare(Func<Random, int, string> generate, int rounds)
    {
        var random = new Random(1);
        for (int round = 0; round < rounds; round++)
        {
            Compare(generate(random, RandomText.Lengths[round % RandomText.Lengths.Length]));
        }
    }

    private static void Compare(string text)
    {
        List<NaiveWord> expected = NaiveText.Words(text, IsKnown);
        List<NaiveWord> actual = Read(text);
        if (!expected.Select(word => (word.Start, word.End, word.Hash)).SequenceEqual(actual.Select(word => (word.Start, word.End, ulong.Parse(word.Letters, CultureInfo.InvariantCulture)))))
        {
            Assert.Fail($"\"{string.Concat(text.Select(c => c is > ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}"))}\": expected {string.Join(' ', expected)}, read {string.Join(' ', actual)}");
        }
    }

    private static bool IsKnown(string letters) => Lexicon.Words.NumberOf(new NaiveWord(0, 0, letters).Hash) != 0;

    /// <summary>What the fast reader sees; the hash stands where the letters would.</summary>
    private static List<NaiveWord> Read(string text)
    {
        TextChunk chunk = default;
        TextFolder.Fold(text, ref chunk);
        if (chunk.Shape.Irregular)
        {
            IrregularWords.FindEdges(ref chunk);
        }

        var words = new List<NaiveWord>();
        for (int word = 0; word < chunk.WordCount; word++)
        {
            int start = chunk.StartOf(word);
            int end = chunk.EndOf(word);
            ulong hash = chunk.Shape.Irregular
                ? IrregularWords.Read(ref chunk, text, word, Lexicon.Words).Hash
                : WordHash.Of(((ReadOnlySpan<byte>)chunk.Folded)[start..Math.Min(end, start + IrregularWords.WordCap)]);
            words.Add(new NaiveWord(start, end, hash.ToString(CultureInfo.InvariantCulture)));
        }

        return words;
    }
}
