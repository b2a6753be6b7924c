namespace EscalationTrust.Tests.Resolve;

public sealed class OwnershipRulesTests
{
    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_value_rule_and_fix()
    {
        string said = Fails(new OwnershipOptions
        {
            ClaimWithin = TimeSpan.Zero,
            WorkWithin = TimeSpan.FromDays(366),
            Ladder =
            [
                new() { Role = "lead", Authority = AuthorityLevel.Supervisor },
                new() { Role = "agent", Authority = AuthorityLevel.Agent, WorkWithin = TimeSpan.FromSeconds(-1) },
                new() { Role = " ", Authority = (AuthorityLevel)9 },
                null!,
            ],
        });
        Assert.Equal(
            """
            The options of ownership do not validate:
              ClaimWithin is 00:00:00: must be more than zero and at most 365 days. Set a time in that range, for example 00:30:00.
              WorkWithin is 366.00:00:00: must be more than zero and at most 365 days. Set a time in that range, for example 00:30:00.
              Ladder[1].WorkWithin is -00:00:01: must be more than zero and at most 365 days. Set a time in that range, for example 00:30:00.
              Ladder[2] is nobody: must name a person or a role. Set OwnerId, OwnerName or Role.
              Ladder[2].Authority is 9: must be a level of authority. Use AuthorityLevel.
              Ladder[3] is null: must have a value. Take it out.
              Ladder[1].Authority is agent: must not lie below Ladder[0].Authority, which is supervisor. Order the steps by authority. (Parameter 'options')
            """.ReplaceLineEndings("\n"),
            said);
    }

    [Fact]
    public void A_ladder_that_is_null_or_too_long_is_named()
    {
        Assert.Contains("Ladder is null", Fails(new OwnershipOptions { Ladder = null! }));
        Assert.Contains("Ladder is 21 steps: a ladder has at most 20", Fails(new OwnershipOptions { Ladder = [.. Enumerable.Repeat(new OwnershipStepOptions { Role = "x" }, 21)] }));
    }

    [Fact]
    public void Steps_without_a_known_authority_stand_anywhere() =>
        Assert.NotNull(new OwnershipLadder(new OwnershipOptions { Ladder = [new() { Role = "lead", Authority = AuthorityLevel.Manager }, new() { Role = "desk" }] }));

    [Fact]
    public void Later_changes_of_the_options_have_no_effect()
    {
        var options = new OwnershipOptions();
        var ladder = new OwnershipLadder(options);
        options.ClaimWithin = TimeSpan.FromTicks(1);
        Assert.False(ladder.Overdue(new CaseOwnership { AskedAt = default(DateTimeOffset).AddYears(2000) }, default(DateTimeOffset).AddYears(2000).AddMinutes(5)).IsOverdue);
    }

    private static string Fails(OwnershipOptions options) =>
        Assert.Throws<ArgumentException>(() => new OwnershipLadder(options)).Message.ReplaceLineEndings("\n");
}
