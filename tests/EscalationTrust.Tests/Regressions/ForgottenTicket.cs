using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Nobody passed on a ticket that its owner had forgotten (chatwoot #6889, frappe/erpnext#6049).</summary>
public sealed class ForgottenTicket
{
    [Fact]
    public void It_climbs_the_ladder_step_by_step_and_says_when_nobody_is_left()
    {
        var ladder = new OwnershipLadder(new OwnershipOptions
        {
            ClaimWithin = TimeSpan.FromMinutes(10),
            Ladder = [new() { Role = "team lead", Authority = AuthorityLevel.Supervisor }, new() { Role = "manager", Authority = AuthorityLevel.Manager }],
        });
        var ownership = new CaseOwnership { AskedAt = Chat.Noon };
        var owners = new List<string?>();
        OwnershipReview review = default;
        for (int minute = 1; minute <= 60; minute++)
        {
            DateTimeOffset now = Chat.Noon.AddMinutes(minute);
            review = ladder.Overdue(ownership, now);
            CaseOwnership next = ladder.PassOn(ownership, now);
            if (next.Step != ownership.Step)
            {
                owners.Add(next.Owner.Role);
            }

            ownership = next;
        }

        Assert.Equal(["team lead", "manager"], owners);
        Assert.True(review.IsOverdue && review.LadderEnds);
    }
}
