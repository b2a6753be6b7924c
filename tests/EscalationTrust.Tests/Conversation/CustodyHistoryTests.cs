namespace EscalationTrust.Tests;

/// <summary>Version 1 kept no events of custody: what must have happened to come to a custody is filled in when such a state is read.</summary>
public sealed class CustodyHistoryTests
{
    private static readonly DateTimeOffset Noon = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Custody.HandoffFailed)]
    [InlineData(Custody.Expired)]
    [InlineData(Custody.Queued)]
    public void A_handoff_was_requested_so_that_asking_again_does_not_move_its_clock(Custody custody)
    {
        ConversationState state = Read(custody);
        state.Apply(CustodyEvent.HandoffFailed, Noon.AddMinutes(30));
        Assert.True(state.Apply(CustodyEvent.HandoffRequested, Noon.AddMinutes(31)).Repeated);
        Assert.Equal(Noon, state.HandoffRequested);
    }

    [Fact]
    public void A_queued_conversation_was_acknowledged_when_it_came_to_the_queue()
    {
        ConversationState state = Read(Custody.Queued);
        Assert.Equal((true, Noon.AddMinutes(10)), (state.WasAcknowledged, state.HandoffAcknowledged));
        Assert.Equal(CustodyOutcome.Duplicate, state.Apply(CustodyEvent.Acknowledged, Noon.AddMinutes(40)).Outcome);
    }

    [Fact]
    public void A_person_who_owns_it_took_it_when_it_came_to_people()
    {
        ConversationState state = Read(Custody.HumanOwned);
        Assert.Equal((Noon.AddMinutes(10), Noon.AddMinutes(10)), (state.HumanClaimed, state.LastHumanSign));
        Assert.False(state.HumanAnswered);
    }

    /// <summary>A need at noon, a handoff at once, and the custody since ten past.</summary>
    private static ConversationState Read(Custody custody)
    {
        var old = new ConversationState
        {
            CustodyCode = (byte)custody,
            NeedBeganTicks = Noon.UtcTicks,
            HandoffRequestedTicks = Noon.UtcTicks,
            CustodyChangedTicks = Noon.AddMinutes(10).UtcTicks,
            LastAtTicks = Noon.AddMinutes(10).UtcTicks,
            Flags = StateFlags.HandoffOpened,
        };
        return ConversationStateFormat.Read(ConversationStateFormat.ToArray(in old));
    }
}
