namespace EscalationTrust.Tests.Resolve.Queue;

public sealed class VendorKeyTests
{
    private static readonly QueueTicket Early = Tickets.Simple(1, 1, 6, waited: 10), Late = Tickets.Simple(2, 9, 6, waited: 4);

    [Fact]
    public void A_point_of_Genesys_is_a_minute_of_age()
    {
        Assert.True(VendorKey.Genesys(in Early, 0).CompareTo(VendorKey.Genesys(in Late, 5)) < 0);
        Assert.True(VendorKey.Genesys(in Early, 0).CompareTo(VendorKey.Genesys(in Late, 7)) > 0);
        Assert.True(VendorKey.Genesys(in Early, 0).CompareTo(VendorKey.Genesys(in Late, 6)) < 0);
    }

    [Fact]
    public void Amazon_Connect_compares_the_class_first_and_then_the_adjusted_age()
    {
        Assert.True(VendorKey.AmazonConnect(in Late, 1).CompareTo(VendorKey.AmazonConnect(in Early, 5)) < 0);
        Assert.True(VendorKey.AmazonConnect(in Late, 5).CompareTo(VendorKey.AmazonConnect(in Early, 5)) > 0);
        Assert.True(VendorKey.AmazonConnect(in Late, 5, TimeSpan.FromMinutes(7)).CompareTo(VendorKey.AmazonConnect(in Early, 5)) < 0);
    }

    [Fact]
    public void Twilio_takes_the_higher_priority_and_then_the_first_come()
    {
        Assert.True(VendorKey.Twilio(in Late, 3).CompareTo(VendorKey.Twilio(in Early, 2)) < 0);
        Assert.True(VendorKey.Twilio(in Late, 2).CompareTo(VendorKey.Twilio(in Early, 2)) > 0);
        Assert.True(VendorKey.Twilio(in Late, int.MinValue).CompareTo(VendorKey.Twilio(in Early, int.MaxValue)) > 0);
    }

    [Fact]
    public void A_desk_counts_from_when_it_got_the_ticket()
    {
        QueueTicket transferred = Early with { EnteredLane = Tickets.Now };
        Assert.True(VendorKey.Twilio(in Late, 0).CompareTo(VendorKey.Twilio(in transferred, 0)) < 0);
    }

    [Fact]
    public void The_order_of_a_desk_can_be_audited()
    {
        QueueTicket[] tickets = [Late, Early];
        VendorKey[] keys = [VendorKey.Genesys(in Late, 2), VendorKey.Genesys(in Early, 0)];
        keys.AsSpan().Sort(tickets.AsSpan());
        Assert.Equal([Early, Late], tickets);
        Assert.Equal(0, new QueueIntegrityGuard().Audit(tickets, Tickets.Now).Order.Integrity);
    }
}
