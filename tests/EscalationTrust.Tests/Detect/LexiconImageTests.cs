using System.Runtime.CompilerServices;

namespace EscalationTrust.Tests.Detect;

/// <summary>The built-in words come out of their image as they come out of the compiler.</summary>
public sealed class LexiconImageTests
{
    private const string Stored = "src/EscalationTrust/Detect/Lexicon/Packs/built-in.image";

    [Fact]
    public void The_stored_image_is_what_the_packs_compile_to()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllBytes(Repository.PathOf(Stored), LexiconLoader.WriteImage());
            return;
        }

        using FileStream stored = File.OpenRead(Repository.PathOf(Stored));
        CueLexicon? image = LexiconImage.Read(stored, Convert.FromHexString(LexiconLoader.FingerprintOf(new LexiconOptions())), new CueEntries(() => []));
        Assert.True(
            image is not null && Same(LexiconLoader.CompileBuiltIn(), image),
            $"{Stored} was made from other packs or by another compiler; until it is made anew, every start compiles the words. Run this test with UPDATE_GOLDEN=1, build and commit the file.");
    }

    [Fact]
    public void Four_starts_share_a_line_of_the_cache() => Assert.Equal(16, Unsafe.SizeOf<CueStart>());

    [Fact]
    public void The_words_copied_for_the_default_ladder_take_less_than_two_megabytes()
    {
        LexiconLoader.LoadBuiltIn();
        long before = GC.GetAllocatedBytesForCurrentThread();
        LexiconLoader.LoadBuiltIn();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1_000_000, 1_900_000);
    }

    [Fact]
    public void An_image_of_other_packs_is_not_used()
    {
        byte[] fingerprint = new byte[32];
        CueLexicon lexicon = LexiconCompiler.Compile([LexiconPackReader.Read("[outage]\ndown\n[stopwords]\na the", "test")]);
        using var image = new MemoryStream(LexiconImage.Write(lexicon, fingerprint));
        CueLexicon? read = LexiconImage.Read(image, fingerprint, new CueEntries(() => ["down"]));
        Assert.NotNull(read);
        Assert.True(Same(lexicon, read));
        Assert.True(new MessageReader(read, null).Read("all is down", bot: false).Signals.Contains(Signal.Outage));

        fingerprint[31] = 1;
        image.Position = 0;
        Assert.Null(LexiconImage.Read(image, fingerprint, new CueEntries(() => [])));
    }

    [Fact]
    public void Explanations_name_the_entry_in_its_pack()
    {
        TurnExplanation explanation = EscalationLadder.Create().Explain(new Turn { CustomerText = "I want to talk to a human agent" });
        SignalEvidence evidence = explanation.Evidence.First(entry => entry.Signal == Signal.HumanRequested);
        Assert.StartsWith("<speak>", evidence.Entry, StringComparison.Ordinal);
    }

    private static bool Same(CueLexicon left, CueLexicon right) =>
        left.GuardedTargets == right.GuardedTargets
        && left.Words.Displacements.Rows.SequenceEqual(right.Words.Displacements.Rows)
        && left.Words.Places.Rows.SequenceEqual(right.Words.Places.Rows)
        && left.Words.Presence.Rows.SequenceEqual(right.Words.Presence.Rows)
        && left.Pairs.Begin == right.Pairs.Begin
        && left.Pairs.End == right.Pairs.End
        && left.Pairs.Marks.Rows.SequenceEqual(right.Pairs.Marks.Rows)
        && left.Pairs.Cells.Rows.SequenceEqual(right.Pairs.Cells.Rows)
        && left.Starts.Heads.Rows.SequenceEqual(right.Starts.Heads.Rows)
        && left.Starts.Starts.Rows.SequenceEqual(right.Starts.Starts.Rows)
        && left.Starts.ListOfWord.Rows.SequenceEqual(right.Starts.ListOfWord.Rows)
        && left.Patterns.Rows.SequenceEqual(right.Patterns.Rows)
        && left.Elements.Rows.SequenceEqual(right.Elements.Rows)
        && left.Sets.Sets.Rows.SequenceEqual(right.Sets.Sets.Rows)
        && left.Sets.Words.Rows.SequenceEqual(right.Sets.Words.Rows);
}
