namespace EscalationTrust.Tests.Regressions;

/// <summary>A mark in the table of pairs that fits by chance sent the search left of a message's first word, and "You are useless" threw under some sets of packs.</summary>
public sealed class MarksByChance_2
{
    [Fact]
    public void A_mark_that_fits_by_chance_left_of_the_first_word_is_no_place()
    {
        // One word whose partner can stand four places before it. Its column is marked in row 0, the row of no word at all.
        const int column = 5;
        var marks = new byte[column + 1];
        Array.Fill(marks, PairTable.EmptyMark);
        marks[column] = column;
        var cells = new ushort[column + 1];
        cells[column] = 1;
        var table = new PairTable(marks, cells, begin: 0, end: 0);
        var starts = new CueStarts(
            new uint[] { CueListHead.Of(0, CueKinds.None, far: false), CueListHead.Of(0, CueKinds.Customer, far: true) },
            new CueStart[1],
            new ushort[2]);

        TextChunk chunk = default;
        chunk.WordCount = 1;
        chunk.FirstFact = WordFacts.WithSearch(WordFacts.Of(1, column, row: 0, stopWord: false), CueKinds.None, after: 0, before: 4);
        table.SetEdges(ref chunk, new MessageEdges(First: true, Last: true));
        CueKinds kinds = CueKinds.Customer;
        int places = table.Find(ref chunk, starts, 0, ref kinds);

        for (int i = 0; i < places; i++)
        {
            ulong place = chunk.Places[i];
            Assert.True(CuePlace.Right(place) - CuePlace.Distance(place) >= -1, $"{CuePlace.Distance(place)} words before word {CuePlace.Right(place)}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_word_of_the_lexicon_can_begin_a_message(bool bot)
    {
        var reader = new MessageReader(LexiconLoader.LoadBuiltIn(), null);
        int read = 0;
        foreach (string word in LexiconLoader.BuiltInLanguages.SelectMany(LexiconLoader.BuiltIn).SelectMany(pack => pack.Entries)
            .SelectMany(entry => entry.Text.Split(' ', '|', '_', '?', '~')).Where(word => word.Length != 0).Distinct())
        {
            reader.Read(word, bot);
            reader.Read("you " + word, bot);
            reader.Read($"you are {word}", bot);
            read++;
        }

        Assert.True(read > 5_000, $"{read} words");
    }
}
