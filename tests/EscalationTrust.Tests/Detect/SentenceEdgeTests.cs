namespace EscalationTrust.Tests.Detect;

/// <summary>A pattern between <c>^.</c> and <c>.$</c> is a sentence of its own, wherever it stands in the message.</summary>
public sealed class SentenceEdgeTests
{
    private static readonly MessageReader Small = new(LexiconCompiler.Compile([LexiconPackReader.Read("[outage]\n^. operator now? .$", "small")]), null);
    private static readonly MessageReader BuiltIn = new(LexiconLoader.LoadBuiltIn(), null);

    [Theory]
    [InlineData("operator")]
    [InlineData("Still late. Operator!")]
    [InlineData("Operator. My order is late")]
    [InlineData("Late again!Operator now?It has been a week")]
    [InlineData("It is late.\n\nOperator\n\nThanks")]
    public void A_sentence_of_its_own_matches(string text) => Assert.True(Small.Read(text, bot: false).Signals.Contains(Signal.Outage));

    [Theory]
    [InlineData("the operator")]
    [InlineData("operator hours")]
    [InlineData("It is late, operator")]
    [InlineData("see help.operator.com")]
    [InlineData("write to me@operator. Now it works")]
    [InlineData("The machine has an. operator hours")]
    public void Part_of_a_sentence_does_not(string text) => Assert.False(Small.Read(text, bot: false).Signals.Contains(Signal.Outage));

    [Theory]
    [InlineData("the pump of 19.99 failed", true)]
    [InlineData("the pump of 19. 99 failed", false)]
    [InlineData("the pump of 19.It failed", false)]
    [InlineData("the pump. 19.99 failed", false)]
    [InlineData("the pump of 19.99. It failed", false)]
    public void The_stop_within_an_amount_ends_no_sentence(string text, bool heard) =>
        Assert.Equal(heard, new MessageReader(LexiconCompiler.Compile([LexiconPackReader.Read("[outage]\npump ..4 failed", "small")]), null).Read(text, bot: false).Signals.Contains(Signal.Outage));

    [Fact]
    public void It_is_found_wherever_the_text_is_cut_to_be_read()
    {
        for (int before = 960; before < 1_060; before++)
        {
            string filler = string.Concat(Enumerable.Repeat("violin ", 200))[..before].TrimEnd();
            Assert.True(Small.Read(filler + ". Operator now. " + filler, bot: false).Signals.Contains(Signal.Outage), $"{before}");
            Assert.False(Small.Read(filler + " operator now. " + filler, bot: false).Signals.Contains(Signal.Outage), $"{before}");
        }
    }

    [Theory]
    [InlineData("My order is late. Operator")]
    [InlineData("Useless. Representative!")]
    [InlineData("I can't log in and nothing helps. Human.")]
    [InlineData("Agent. My card is blocked.")]
    [InlineData("ugh, agent")]
    [InlineData("not helpful, agent")]
    [InlineData("No funciona. Un agente, por favor.")]
    [InlineData("Ça ne marche pas. Un conseiller svp")]
    [InlineData("Das geht nicht. Mitarbeiter bitte!")]
    [InlineData("Non funziona. Operatore!")]
    [InlineData("Não funciona. Atendente, por favor")]
    [InlineData("Het werkt niet. Een medewerker graag")]
    [InlineData("To nie działa. Konsultant!")]
    [InlineData("Çalışmıyor. Müşteri temsilcisi lütfen.")]
    public void A_person_asked_for_in_one_word_is_heard_behind_a_complaint(string text) =>
        Assert.True(BuiltIn.Read(text, bot: false).Signals.Contains(Signal.HumanRequested));

    [Theory]
    [InlineData("I sold it through my agent. He never called back.")]
    [InlineData("Thank you, agent.")]
    [InlineData("My page is www.agent.com. It does not load.")]
    [InlineData("The operator of the lift is closed today. Can I get a refund?")]
    [InlineData("Name: Jo. Job: machine operator. City: Leeds.")]
    public void A_person_only_spoken_of_is_not_asked_for(string text) =>
        Assert.False(BuiltIn.Read(text, bot: false).Signals.Contains(Signal.HumanRequested));
}
